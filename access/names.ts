import type { Catalogue, Pattern } from "./types.ts";

/** A permission's name, `group.verb`. */
export const PERMISSION_NAME = /^[a-z][a-z0-9-]*\.[a-z][a-z0-9_-]*$/;
export const PERMISSION_GROUP = /^[a-z][a-z0-9-]*$/;
export const PRESET_KEY = /^[a-z][a-z0-9_-]{0,39}$/;
/** No colon: a scope is split at its first one. */
export const RESOURCE_TYPE = /^[^\s:\p{Cc}\p{Cs}]{1,64}$/u;
export const RESOURCE_ID = /^[^\p{Cc}\p{Cs}]{1,256}$/u;
/** A short action, such as `publish` or `can_update_todo`. */
export const ACTION_NAME = /^[^\s\p{Cc}\p{Cs}]{1,64}$/u;

/** In UTF-16 units, at most two per character. */
const LONGEST_TYPE = 128;
const LONGEST_ID = 512;

/** Whether the name is longer than any stored name. Checked before any other work, because it may be very long. */
export const isTooLongAName = ({ type, id }: { readonly type: string; readonly id: string }): boolean =>
  type.length > LONGEST_TYPE || id.length > LONGEST_ID;

/** Separate from the others, which the SDK does not need to include. */
const LONGEST_NAME = 100;

export const LIMITS = {
  grantsPerMember: 1_000,
  ownPermissions: 1_000,
  presets: 200,
  grantsPerPreset: 1_000,
  /** Names of attributes that an import declares as stored, of members and of resources each. */
  storedNames: 1_000,
  comparisonsPerGrant: 10,
  /** Characters of all grants of one access, or of one preset, as JSON. */
  grantsLength: 200_000,
  /** The same of all presets of a project together, which every request of it reads. */
  presetsLength: 2_000_000,
  nameLength: LONGEST_NAME,
} as const;

/** Always in the catalogue; a project's own permissions cannot use these groups. */
export const RESERVED_GROUPS: readonly string[] = [
  "team",
  "project",
  "presets",
  "resources",
  "keys",
  "webhooks",
  "audit",
];

/** Whether `value` is written like a pattern: `*`, `group.*` or a permission's name. It need not exist. */
export function isPattern(value: unknown): value is Pattern {
  if (typeof value !== "string" || value.length > LONGEST_NAME) return false;
  return (
    value === "*" || PERMISSION_NAME.test(value) || (value.endsWith(".*") && PERMISSION_GROUP.test(groupOf(value)))
  );
}

/** The part before the first dot: `posts` of `posts.publish` and of `posts.*`. */
export function groupOf(pattern: Pattern): string {
  return pattern.slice(0, pattern.indexOf("."));
}

const NOTHING: ReadonlySet<string> = new Set();

/** The permission names that `pattern` stands for today; none if the catalogue does not know it. */
export function standsFor(pattern: Pattern, catalogue: Catalogue): ReadonlySet<string> {
  return catalogue.implied.get(pattern) ?? NOTHING;
}
