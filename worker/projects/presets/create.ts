import { isOwnPresetKey } from "../../../access/built-in.ts";
import { LIMITS } from "../../../access/names.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, invalidAt } from "../../platform/errors.ts";
import type { ProjectRequest } from "../core/open.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import { checkAccess } from "../grants/check-access.ts";
import { changePreset, type PresetAnswer } from "./change-preset.ts";
import { checkPresetName } from "./check-name.ts";
import type { NewPreset } from "./schemas.ts";

/** It may contain only what its creator holds, and no built-in preset's name. */
export const createPreset = (
  ctx: Context,
  request: ProjectRequest,
  input: NewPreset,
  dryRun: boolean,
): Promise<PresetAnswer> =>
  changePreset(ctx, request, { key: input.key, dryRun }, (snapshot) => {
    checkKey(snapshot, input.key);
    checkPresetName(input.name);
    checkAccess({ presets: [], grants: input.grants }, snapshot.catalogue);
    return { action: "preset.added", before: null, after: { ...input, builtIn: false, retired: false } };
  });

function checkKey({ project }: ProjectSnapshot, key: string): void {
  const own = project.catalogue.presets.filter(({ retired }) => !retired);
  if (!isOwnPresetKey(key)) throw new Failure("already_exists", `${key} is the key of a built-in preset.`);
  if (own.some((preset) => preset.key === key))
    throw new Failure("already_exists", `There already is a preset ${key}.`);
  if (own.length < LIMITS.presets) return;
  throw invalidAt("key", "too_many", `A project has at most ${LIMITS.presets} presets of its own.`);
}
