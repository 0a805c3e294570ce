import type { Context } from "../../platform/context.ts";
import type { ProjectRequest } from "../core/open.ts";
import { changePreset, type PresetAnswer } from "./change-preset.ts";
import { ownPreset } from "./edit.ts";

/** Members with the preset lose it and everything it gave. */
export const retirePreset = (
  ctx: Context,
  request: ProjectRequest,
  key: string,
  dryRun: boolean,
): Promise<PresetAnswer> =>
  changePreset(ctx, request, { key, dryRun }, (seen) => {
    const before = ownPreset(seen, key);
    return { action: "preset.retired", before, after: { ...before, grants: [], retired: true } };
  });
