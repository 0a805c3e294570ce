import type { Permission, Preset } from "../../../../access/types.ts";
import { utf8 } from "../../../platform/bytes.ts";
import { Personal, personal, personalOrNull } from "../../changes/personal.ts";
import { isoOrNull } from "../../grants/view.ts";
import { recorded as recordedResource } from "../../resources/put.ts";
import { recorded } from "../../team/differences.ts";
import type { InvitationChange, ProjectRowEdit, ResourceValue } from "../compare/comparison.ts";
import { differencesBetween, type MemberState, samePlaceholder } from "../compare/member-state.ts";
import type { MemberStep, Step } from "./steps.ts";

type Recorded = Readonly<Record<string, unknown>>;

/** What the event keeps of a step, by list. Null for the missing side of a creation or removal. */
export interface StepRecord {
  readonly list: "owners" | "permissions" | "presets" | "members" | "invitations" | "resources";
  readonly before: Recorded | null;
  readonly after: Recorded | null;
}

/** Both sides of the event of one part: the project's own fields, and a list for each kind of thing. */
export function recordOfPart(steps: readonly Step[], project: Recorded): { before: Recorded; after: Recorded } {
  const records = steps.flatMap(recordsOf);
  const edit = steps.reduce<ProjectRowEdit>((all, step) => (step.kind === "catalogue" ? step.project : all), {});
  return {
    before: { ...sideOf(records, "before"), ...projectFields(project, edit) },
    after: { ...sideOf(records, "after"), ...projectFields(edit as Recorded, edit) },
  };
}

function sideOf(records: readonly StepRecord[], side: "before" | "after"): Recorded {
  const present = records.filter((record) => record[side] !== null);
  const lists = Map.groupBy(present, ({ list }) => list);
  return Object.fromEntries([...lists].map(([list, all]) => [list, all.map((record) => record[side])]));
}

const projectFields = (values: Recorded, edit: ProjectRowEdit): Recorded =>
  Object.fromEntries(
    Object.keys(edit).map((key) => [key, key === "name" ? personal(String(values[key])) : values[key]]),
  );

/** Placeholder as long as the hash and salt that replace each typed text. */
const MARK = "x".repeat(110);

/** The approximate size of the step in its event's text, in bytes. */
export const bytesOf = (step: Step): number =>
  utf8(JSON.stringify(recordsOf(step), (_, value) => (value instanceof Personal ? MARK : value))).length;

function recordsOf(step: Step): StepRecord[] {
  switch (step.kind) {
    case "owner": {
      const { from, to } = step.change;
      return [{ list: "owners", before: { member: from.member.id }, after: { member: to.member.id } }];
    }
    case "catalogue":
      return step.permissions.map(({ before, after }) => ({
        list: "permissions",
        before: before && recordedPermission(before),
        after: after.retired ? null : recordedPermission(after),
      }));
    case "preset": {
      const { before, after } = step.change;
      return [
        {
          list: "presets",
          before: before && recordedPreset(before),
          after: after.retired ? null : recordedPreset(after),
        },
      ];
    }
    case "member":
      return [{ list: "members", ...recordedMember(step.change) }];
    case "invitation":
      return [{ list: "invitations", ...recordedInvitation(step.change) }];
    case "resource": {
      const { before, after } = step.change;
      return [{ list: "resources", before: before && resourceRecord(before), after: after && resourceRecord(after) }];
    }
  }
}

const recordedPermission = ({ name, resourceType, action, label, implies, risky }: Permission) => ({
  ...{ name, resourceType, action, implies, risky },
  label: personalOrNull(label),
});

const recordedPreset = ({ key, name, grants }: Preset) => ({ key, name: personalOrNull(name), grants });

const resourceRecord = (value: ResourceValue) => ({ type: value.type, id: value.id, ...recordedResource(value) });

/** The fields that differ after an edit, otherwise the whole member. */
function recordedMember({ id, email, from, to, account }: MemberStep): Pick<StepRecord, "before" | "after"> {
  if (from && to) {
    const changes = differencesBetween(from, to);
    const side = (memberState: MemberState) => ({
      member: id,
      ...recorded(changes, memberState),
      ...(samePlaceholder(from, to) ? {} : placeholderIn(memberState)),
    });
    return { before: side(from), after: side(to) };
  }
  const whole = (memberState: MemberState) => ({
    member: id,
    ...recorded(memberState, memberState),
    ...placeholderIn(memberState),
  });
  const who = account ? {} : { email: personal(email) };
  return { before: from && whole(from), after: to && { ...whole(to), ...who } };
}

const placeholderIn = ({ placeholder }: MemberState) =>
  placeholder ? { name: personal(placeholder.name), until: isoOrNull(placeholder.until) } : {};

const recordedInvitation = ({ before, email, name, kind, access }: InvitationChange) => ({
  before: before && { invitation: before.id, kind: before.kind, access: before.access },
  after: { ...(before ? { invitation: before.id } : {}), email: personal(email), name: personal(name), kind, access },
});
