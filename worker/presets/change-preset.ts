import { catalogueOf } from "../../access/catalogue.ts";
import type { ProjectChange } from "../../access/touches.ts";
import type { Catalogue, Preset } from "../../access/types.ts";
import type { Statement } from "../../db/database.ts";
import { dropPresets, writePresets } from "../../db/writes/catalogue.ts";
import type { PresetAnswer } from "../catalogue/answers.ts";
import { differing } from "../catalogue/differing.ts";
import { readTouched } from "../catalogue/touched.ts";
import { presetView } from "../catalogue/views.ts";
import { personalOrNull } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { invalid } from "../errors.ts";
import type { Letter } from "../mail/letters.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeGrant, type Seen } from "../projects/seen.ts";
import { presetChangedLetters } from "../team/letters.ts";
import { authorizePreset } from "./authorize-preset.ts";
import { presetsTooLong } from "./presets-too-long.ts";

export type { PresetAnswer } from "../catalogue/answers.ts";

export interface PresetChange {
  readonly action: "preset.added" | "preset.edited" | "preset.retired";
  /** Null: it is new. */
  readonly before: Preset | null;
  readonly after: Preset;
}

export interface PresetOrder {
  readonly key: string;
  /** Only says whom it would touch. */
  readonly dryRun: boolean;
}

/** More holders than this are not told by mail: the change is about the preset then, and stands in the activity. */
const MOST_LETTERS = 200;

/** A preset is live: changing it changes everybody who has it. */
export const changePreset = (
  ctx: Context,
  request: ProjectRequest,
  { key, dryRun }: PresetOrder,
  decide: (seen: Seen) => PresetChange,
): Promise<PresetAnswer> => {
  const select = { owner: true, holdersOf: { preset: key, limit: MOST_LETTERS + 1 } };
  return changeProject(ctx, request, { select }, async (seen) => {
    authorizeGrant(seen, { kind: "preset", permission: "presets.manage", targets: [] });
    const { action, before, after } = decide(seen);
    const catalogue = catalogueWith(seen, after);
    await authorizePreset(ctx, seen, { key, after: catalogue });
    const touches = await readTouched(ctx, seen, { presets: [key], patterns: [] });
    const answer = { preset: presetView(after), touches };
    const changed = differing(before && recorded(before), after.retired ? null : recorded(after));
    if (dryRun || changed === null) return { answer, event: null };
    return {
      answer,
      event: { action, target: key, touches: touchesOf(after), ...changed },
      statements: statementsFor(ctx, seen, after),
      letters: lettersFor(seen, key, catalogue),
    };
  });
};

/** A retired key is taken from all who had it: a memory that holds them with it must forget that, too. */
const touchesOf = ({ key, retired }: Preset): ProjectChange =>
  retired ? { kind: "project" } : { kind: "preset", key };

function lettersFor(seen: Seen, key: string, after: Catalogue): Letter[] {
  const holders = [...seen.members.values()].filter(({ access, isOwner }) => !isOwner && access.presets.includes(key));
  return holders.length > MOST_LETTERS ? [] : presetChangedLetters(seen, holders, after);
}

/** @throws Failure `invalid` when all presets together would be too long */
function catalogueWith({ project }: Seen, after: Preset): Catalogue {
  const presets = [...project.catalogue.presets.filter(({ key }) => key !== after.key), after];
  const problems = presetsTooLong(presets, "grants");
  if (problems.length > 0) throw invalid(problems);
  return catalogueOf({ ...project.catalogue, presets });
}

const recorded = ({ name, grants }: Preset) => ({ name: personalOrNull(name), grants });

/** No member keeps the key of a retired preset. */
function statementsFor(ctx: Context, { project, next }: Seen, after: Preset): Statement[] {
  const place = { projectId: project.id, revision: next };
  const db = ctx.db.primary();
  return [
    ...(after.retired ? dropPresets(db, place, [after.key]) : []),
    ...writePresets(db, place, [after], () => ctx.newId("grt")),
  ];
}
