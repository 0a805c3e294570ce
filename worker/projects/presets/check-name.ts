import { BUILT_IN_PRESETS } from "../../../access/built-in.ts";
import { lookOf } from "../../../access/look-alike.ts";
import { presetWords } from "../../mail/words/permissions.ts";
import { invalid, type Problem } from "../../platform/errors.ts";

/** The names of built-in presets in every language, and their keys. */
const BUILT_IN_LOOKS: ReadonlySet<string> = new Set(
  BUILT_IN_PRESETS.flatMap((key) => [key, presetWords(key, "en").name, presetWords(key, "ru").name]).map(lookOf),
);

/** Refuses names that could be mistaken for a built-in preset. */
export const presetNameProblems = (name: string, path: string): Problem[] =>
  BUILT_IN_LOOKS.has(lookOf(name))
    ? [{ path, code: "built_in", message: `${name} looks like a built-in preset. Choose another name.` }]
    : [];

/** @throws Failure `invalid` */
export function checkPresetName(name: string): void {
  const problems = presetNameProblems(name, "name");
  if (problems.length > 0) throw invalid(problems);
}
