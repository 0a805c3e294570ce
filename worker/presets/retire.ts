import type { Context } from "../context.ts";
import type { ProjectRequest } from "../projects/open.ts";
import { changePreset, type PresetAnswer } from "./change-preset.ts";
import { ownPreset } from "./edit.ts";

/** Whoever has it loses what it gave; a built-in content preset that it stood for comes back in its place. */
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
