import { catalogueOf } from "../../access/catalogue.ts";
import type { Catalogue, Preset } from "../../access/types.ts";
import type { Statement } from "../../db/database.ts";
import { dropPresets, writePresets } from "../../db/writes/catalogue.ts";
import { differing } from "../catalogue/differing.ts";
import { readTouched, type TouchedView } from "../catalogue/touched.ts";
import { type PresetView, presetView } from "../catalogue/views.ts";
import { personalOrNull } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeGrant, type Seen } from "../projects/seen.ts";
import { authorizePreset } from "./authorize-preset.ts";

export interface PresetAnswer {
  preset: PresetView;
  touches: TouchedView;
}

export interface PresetChange {
  readonly action: "preset.added" | "preset.edited" | "preset.retired";
  /** Null: it is new. */
  readonly before: Preset | null;
  readonly after: Preset;
}

/** A preset is live: changing it changes everybody who has it. @param dryRun only says whom it would touch */
export const changePreset = (
  ctx: Context,
  request: ProjectRequest,
  dryRun: boolean,
  decide: (seen: Seen) => PresetChange,
): Promise<PresetAnswer> =>
  changeProject(ctx, request, { select: { owner: true } }, async (seen) => {
    authorizeGrant(seen, { kind: "preset", permission: "presets.manage", targets: [] });
    const { action, before, after } = decide(seen);
    const { key } = after;
    const catalogue = catalogueWith(seen, after);
    await authorizePreset(ctx, seen, { key, after: catalogue });
    const touches = await readTouched(ctx, seen, { presets: [key], patterns: [] });
    const answer = { preset: presetView(after), touches };
    const changed = differing(before && recorded(before), after.retired ? null : recorded(after));
    if (dryRun || changed === null) return { answer, event: null };
    return {
      answer,
      event: { action, target: key, touches: { kind: "preset", key }, ...changed },
      statements: statementsFor(ctx, seen, after, catalogue),
    };
  });

const catalogueWith = ({ project }: Seen, after: Preset): Catalogue =>
  catalogueOf({
    ...project.catalogue,
    presets: [...project.catalogue.presets.filter(({ key }) => key !== after.key), after],
  });

const recorded = ({ name, grants }: Preset) => ({ name: personalOrNull(name), grants });

/** A content preset of our own stands in again where a project's is retired; otherwise nobody keeps the key. */
function statementsFor(ctx: Context, { project, next }: Seen, after: Preset, catalogue: Catalogue): Statement[] {
  const place = { projectId: project.id, revision: next };
  const db = ctx.db.primary();
  return [
    ...(catalogue.presets.has(after.key) ? [] : dropPresets(db, place, [after.key])),
    ...writePresets(db, place, [after], () => ctx.newId("grt")),
  ];
}
