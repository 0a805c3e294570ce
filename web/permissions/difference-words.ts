import { isUnbounded } from "../../access/atoms.ts";
import { isWithin } from "../../access/covers.ts";
import type { AccessDifference } from "../../access/difference.ts";
import { standsFor } from "../../access/names.ts";
import type { Catalogue, Grant } from "../../access/types.ts";
import { formatList } from "../i18n/format.ts";
import { m } from "../paraglide/messages.js";
import { wordsOfLimits } from "./grant-words.ts";
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
    ...namesOfAdded(difference, catalogue).map(
      (name): DifferenceWord => ({ kind: "added", name, sentence: m.diff_adds({ name }) }),
    ),
    ...namesOfRemoved(difference, catalogue).map(
      (name): DifferenceWord => ({ kind: "removed", name, sentence: m.diff_removes({ name }) }),
    ),
  ];
}

/** A wildcard stands for its names. */
function namesOfAdded({ added }: AccessDifference, catalogue: Catalogue): string[] {
  return distinctNames(added, added.filter(isWildcard), [], catalogue);
}

/** A wildcard stands for its names only if all of them go with it. */
function namesOfRemoved({ removed, kept }: AccessDifference, catalogue: Catalogue): string[] {
  const isGone = (grant: Grant) =>
    removed.some((each) => each.permission === grant.permission && isInside(grant, each, catalogue)) &&
    !kept.some((each) => each.permission === grant.permission && isInside(each, grant, catalogue));
  const whole = removed.filter(
    (grant) =>
      isWildcard(grant) &&
      [grant.permission, ...standsFor(grant.permission, catalogue)].every((permission) =>
        isGone({ ...grant, permission }),
      ),
  );
  return distinctNames(removed, whole, kept, catalogue);
}

/** @param whole the wildcards that stand for all their names */
function distinctNames(
  grants: readonly Grant[],
  whole: readonly Grant[],
  kept: readonly Grant[],
  catalogue: Catalogue,
): string[] {
  const shown = grants.filter((grant) => !whole.some((each) => each !== grant && isInside(grant, each, catalogue)));
  return [
    ...new Set(
      shown.map((grant) => {
        const name = nameOfPattern(grant.permission, catalogue.permissions.get(grant.permission)?.label);
        const isPart = isWildcard(grant) && !whole.includes(grant);
        const stays = kept.filter((each) => each.permission === grant.permission && isInside(each, grant, catalogue));
        return withKept(withLimits(isPart ? m.diff_later({ name }) : name, grant), stays);
      }),
    ),
  ];
}

const withLimits = (name: string, grant: Grant): string =>
  isUnbounded(grant) ? name : m.diff_limited({ name, limits: wordsOfLimits(grant).join(", ") });

const withKept = (name: string, kept: readonly Grant[]): string =>
  kept.length === 0
    ? name
    : m.diff_kept({ name, limits: formatList(kept.map((grant) => wordsOfLimits(grant).join(", "))) });

const isWildcard = ({ permission }: Grant): boolean => permission.endsWith("*");

const isInside = (narrow: Grant, wide: Grant, catalogue: Catalogue): boolean =>
  isWithin(narrow, wide, catalogue, Number.NEGATIVE_INFINITY);
