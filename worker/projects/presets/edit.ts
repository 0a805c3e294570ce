import type { Preset } from "../../../access/types.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { ProjectRequest } from "../core/open.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { changePreset, type PresetAnswer } from "./change-preset.ts";
import { checkPresetName } from "./check-name.ts";
import type { PresetEdit } from "./schemas.ts";

export interface EditPreset {
  readonly key: string;
  readonly edit: PresetEdit;
  readonly dryRun: boolean;
}

/** @throws Failure `not_found` for built-ins, which can only be copied */
export const editPreset = (
  ctx: Context,
  request: ProjectRequest,
  { key, edit, dryRun }: EditPreset,
): Promise<PresetAnswer> =>
  changePreset(ctx, request, { key, dryRun }, (snapshot) => {
    const before = ownPreset(snapshot, key);
    if (edit.name !== undefined && edit.name !== before.name) checkPresetName(edit.name);
    checkAccess({ presets: [], grants: edit.grants ?? [] }, snapshot.catalogue);
    const after = { ...before, name: edit.name ?? before.name, grants: edit.grants ?? before.grants };
    return { action: "preset.edited", before, after };
  });

export function ownPreset({ project }: ProjectSnapshot, key: string): Preset {
  const found = project.catalogue.presets.find((preset) => preset.key === key && !preset.retired);
  if (!found) throw notFound();
  return found;
}
