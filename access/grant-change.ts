import type { Atom } from "./atoms.ts";
import type { Pattern } from "./types.ts";

/** Who makes the change, with the access held *before* it, from the same snapshot as the targets. */
export interface Actor {
  /** `null` for an actor that is not a member, such as a deployment key. A project key acts as its creator. */
  readonly memberId: string | null;
  readonly isOwner: boolean;
  readonly access: readonly Atom[];
  /** A key's own bounds: it acts as these *and* its creator's access. `null` for a person. */
  readonly within: readonly Atom[] | null;
}

/**
 * A holder whose access changes. A person who joins has nothing before; one who leaves, declines or is removed has nothing after.
 * A preset is a target with what it holds, whether a member has it or not.
 */
export interface GrantTarget {
  readonly kind: "member" | "invitation" | "key" | "preset";
  readonly id: string;
  readonly isOwner: boolean;
  readonly before: readonly Atom[];
  readonly after: readonly Atom[];
}

/**
 * - `access`: presets or grants of the targets; `permission` is what the path needs (`team.invite`, `team.edit`, …)
 * - `identity`: the targets' attributes or aliases, with every other difference of `before` and `after`
 * - `preset`: a preset that is made, edited or retired: the change to itself and to all who hold it (`presetTargets`)
 * - `catalogue`: own permissions, what they imply, mappings, retirement, groups shown
 * - `transfer`: the ownership
 */
export type GrantChange =
  | {
      readonly kind: "access" | "identity" | "preset";
      readonly permission: string;
      readonly targets: readonly GrantTarget[];
    }
  | { readonly kind: "catalogue" }
  | { readonly kind: "transfer" };

export const GRANT_REFUSALS = [
  "missing_management",
  "needs_everything",
  "owner_only",
  "target_is_owner",
  "self_raise",
  "self_identity",
  "target_out_ranks",
  "not_covered",
] as const;

export type GrantRefusal = (typeof GRANT_REFUSALS)[number];

export type GrantVerdict =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      /** The first that applies, in the order of `GRANT_REFUSALS`. */
      readonly reason: GrantRefusal;
      /** What the actor would have to hold, as patterns, in order and once each. */
      readonly missing: readonly Pattern[];
      /** The same with scope, comparisons and window. */
      readonly atoms: readonly Atom[];
      /** Ids of the targets in the way. */
      readonly targets: readonly string[];
    };
