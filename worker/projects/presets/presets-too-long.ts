import { LIMITS } from "../../../access/names.ts";
import type { Preset } from "../../../access/types.ts";
import type { Problem } from "../../platform/errors.ts";

/** Limits the total length of a project's own presets, including retired ones, because every request reads them. */
export const presetsTooLong = (presets: readonly Preset[], path: string): Problem[] =>
  JSON.stringify(presets).length <= LIMITS.presetsLength
    ? []
    : [{ path, code: "too_long", message: `All presets together take at most ${LIMITS.presetsLength} characters.` }];
