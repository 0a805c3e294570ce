import { isUnbounded } from "../../access/atoms.ts";
import type { AccessDifference } from "../../access/difference.ts";
import type { Catalogue, Grant } from "../../access/types.ts";
import { m } from "../paraglide/messages.js";
import { nameOfPattern } from "./group-names.ts";
import { nameOfPreset } from "./preset-names.ts";

/** One piece of a difference: its name for the eye, and a whole sentence for the ear. */
export interface DifferenceWord {
  readonly kind: "added" | "removed" | "plain";
  readonly name: string;
  readonly sentence: string;
}

export function wordsOfDifference(difference: AccessDifference, catalogue: Catalogue): DifferenceWord[] {
  const presetName = (key: string) => nameOfPreset(key, catalogue.presets.get(key)?.name);
  const plain = (sentence: string): DifferenceWord => ({ kind: "plain", name: sentence, sentence });
  return [
    ...difference.presetsFollowed.map((key) => plain(m.diff_follows({ preset: presetName(key) }))),
    ...difference.presetsUnfollowed.map((key) => plain(m.diff_unfollows({ preset: presetName(key) }))),
    ...distinctNames(difference.added, catalogue).map(
      (name): DifferenceWord => ({ kind: "added", name, sentence: m.diff_adds({ name }) }),
    ),
    ...distinctNames(difference.removed, catalogue).map(
      (name): DifferenceWord => ({ kind: "removed", name, sentence: m.diff_removes({ name }) }),
    ),
  ];
}

/** What is given within a scope, under conditions or for a time says so. A wildcard stands for its names. */
function distinctNames(grants: readonly Grant[], catalogue: Catalogue): string[] {
  const whole = grants.some((grant) => grant.permission === "*" && isUnbounded(grant));
  const shown = whole ? grants.filter(({ permission }) => permission === "*") : grants;
  return [...new Set(shown.map((grant) => nameOfGrant(grant, catalogue)))];
}

function nameOfGrant(grant: Grant, catalogue: Catalogue): string {
  const name = nameOfPattern(grant.permission, catalogue.permissions.get(grant.permission)?.label);
  return isUnbounded(grant) ? name : m.diff_limited({ name });
}
