import { catalogueOf } from "../../../access/catalogue.ts";
import type { ProjectChange } from "../../../access/touches.ts";
import type { Catalogue, Preset } from "../../../access/types.ts";
import type { Statement } from "../../../db/database.ts";
import { dropPresets, writePresets } from "../../../db/writes/catalogue.ts";
import type { Mail } from "../../mail/mails.ts";
import type { Context } from "../../platform/context.ts";
import { invalid } from "../../platform/errors.ts";
import type { PresetAnswer } from "../catalogue/answers.ts";
import { differing } from "../catalogue/differing.ts";
import { readTouched } from "../catalogue/touched.ts";
import { presetView } from "../catalogue/views.ts";
import { personalOrNull } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorizeGrant, type ProjectSnapshot } from "../core/snapshot.ts";
import { presetChangedMails } from "../team/mails.ts";
import { authorizePreset } from "./authorize-preset.ts";
import { presetsTooLong } from "./presets-too-long.ts";

export type { PresetAnswer } from "../catalogue/answers.ts";

export interface PresetChange {
  readonly action: "preset.added" | "preset.edited" | "preset.retired";
  /** Null for a new preset. */
  readonly before: Preset | null;
  readonly after: Preset;
}

export interface PresetOrder {
  readonly key: string;
  /** Only reports the affected members. */
  readonly dryRun: boolean;
}

/** With more holders than this, no mails are sent; the change is in the project's activity. */
const MOST_MAILS = 200;

/** A preset is live: changing it changes everybody who has it. */
export const changePreset = (
  ctx: Context,
  request: ProjectRequest,
  { key, dryRun }: PresetOrder,
  decide: (snapshot: ProjectSnapshot) => PresetChange,
): Promise<PresetAnswer> => {
  const select = { owner: true, holdersOf: { preset: key, limit: MOST_MAILS + 1 } };
  return changeProject(ctx, request, { select }, async (snapshot) => {
    authorizeGrant(snapshot, { kind: "preset", permission: "presets.manage", targets: [] });
    const { action, before, after } = decide(snapshot);
    const catalogue = catalogueWith(snapshot, after);
    await authorizePreset(ctx, snapshot, { key, after: catalogue });
    const touches = await readTouched(ctx, snapshot, { presets: [key], patterns: [] });
    const answer = { preset: presetView(after), touches };
    const changed = differing(before && recorded(before), after.retired ? null : recorded(after));
    if (dryRun || changed === null) return { answer, event: null };
    return {
      answer,
      event: { action, target: key, touches: touchesOf(after), ...changed },
      statements: statementsFor(ctx, snapshot, after),
      mails: mailsFor(snapshot, key, catalogue),
    };
  });
};

/** Retiring a key takes it from all holders, so caches must forget members with it. */
const touchesOf = ({ key, retired }: Preset): ProjectChange =>
  retired ? { kind: "project" } : { kind: "preset", key };

function mailsFor(snapshot: ProjectSnapshot, key: string, after: Catalogue): Mail[] {
  const holders = [...snapshot.members.values()].filter(
    ({ access, isOwner }) => !isOwner && access.presets.includes(key),
  );
  return holders.length > MOST_MAILS ? [] : presetChangedMails(snapshot, holders, after);
}

/** @throws Failure `invalid` if all presets together are too long */
function catalogueWith({ project }: ProjectSnapshot, after: Preset): Catalogue {
  const presets = [...project.catalogue.presets.filter(({ key }) => key !== after.key), after];
  const problems = presetsTooLong(presets, "grants");
  if (problems.length > 0) throw invalid(problems);
  return catalogueOf({ ...project.catalogue, presets });
}

const recorded = ({ name, grants }: Preset) => ({ name: personalOrNull(name), grants });

/** Removes a retired key from all members. */
function statementsFor(ctx: Context, { project, next }: ProjectSnapshot, after: Preset): Statement[] {
  const place = { projectId: project.id, revision: next };
  const db = ctx.db.primary();
  return [
    ...(after.retired ? dropPresets(db, place, [after.key]) : []),
    ...writePresets(db, place, [after], () => ctx.newId("grt")),
  ];
}
