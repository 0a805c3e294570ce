import { and, eq, isNull } from "drizzle-orm";
import { grants, memberPresets, members, presets, projectStates } from "../schema.ts";

// Joins of current rows to `members`. Only a project's own presets have rows.

export const stateOfProject = and(eq(projectStates.projectId, members.projectId), isNull(projectStates.endedRev));

export const grantsOfMember = and(
  eq(grants.projectId, members.projectId),
  eq(grants.memberId, members.id),
  isNull(grants.endedRev),
);

export const presetsOfMember = and(
  eq(memberPresets.projectId, members.projectId),
  eq(memberPresets.memberId, members.id),
  isNull(memberPresets.endedRev),
);

/** To `memberPresets`. */
export const ownPresetNamed = and(
  eq(presets.projectId, memberPresets.projectId),
  eq(presets.key, memberPresets.presetKey),
  isNull(presets.endedRev),
);
