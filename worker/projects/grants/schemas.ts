import * as v from "valibot";
import { isComparison } from "../../../access/comparison.ts";
import { isPattern, LIMITS, PRESET_KEY } from "../../../access/names.ts";
import { isScope } from "../../../access/scope.ts";
import type { Access, Comparison, Grant } from "../../../access/types.ts";
import { Fields } from "../../platform/http/fields.ts";

const NO_SUCH_TIME = "This time does not exist.";

/** ISO 8601 with a zone, to epoch milliseconds. */
export const Instant = v.pipe(
  v.string(),
  v.isoTimestamp("Write a time as ISO 8601 with its zone, for example 2026-12-01T00:00:00Z."),
  v.check(isDayOfCalendar, NO_SUCH_TIME),
  v.transform((text) => Date.parse(text)),
  v.check((time) => Number.isFinite(time), NO_SUCH_TIME),
);

const COMPARISON =
  "A comparison is { property, eq } or { property, ne }. The property begins with subject., action. or resource.; beside it stands a text, a number up to 9007199254740991, true, false or another { property }.";
const SCOPE =
  "A scope is `*` or `type:id`: the type up to 64 characters without white space, the id up to 256, no control characters.";

const Reference = v.object({ property: v.string() });
const Compared = v.union([Reference, v.string(), v.number(), v.boolean()]);

const Comparisons = v.pipe(
  v.array(
    v.pipe(
      v.custom<Comparison>(isWritten, COMPARISON),
      // The check ignores unknown keys; stored and hashed conditions contain only the known ones.
      v.union([v.object({ property: v.string(), eq: Compared }), v.object({ property: v.string(), ne: Compared })]),
    ),
  ),
  v.maxLength(LIMITS.comparisonsPerGrant, `A grant takes at most ${LIMITS.comparisonsPerGrant} comparisons.`),
);

export const GrantInput = v.pipe(
  Fields("a grant", {
    permission: v.custom<string>(isPattern, "A permission is `group.verb`, `group.*` or `*`."),
    scope: v.optional(v.custom<string>(isScope, SCOPE), "*"),
    when: v.optional(Comparisons, []),
    startsAt: v.optional(v.nullable(Instant), null),
    expiresAt: v.optional(v.nullable(Instant), null),
  }),
  v.check(
    ({ startsAt, expiresAt }) => startsAt === null || expiresAt === null || startsAt < expiresAt,
    "A grant must start before it expires.",
  ),
) satisfies v.GenericSchema<unknown, Grant>;

export const Presets = v.pipe(
  v.array(v.pipe(v.string(), v.regex(PRESET_KEY, "A preset is named by its key."))),
  v.maxLength(LIMITS.presets, `At most ${LIMITS.presets} presets.`),
  v.transform((keys) => [...new Set(keys)].sort()),
);

/** Limits both the number of grants and their total length. */
export const grantsUpTo = (most: number) =>
  v.pipe(
    v.array(GrantInput),
    v.maxLength(most, `At most ${most} grants.`),
    v.check(
      (grants) => JSON.stringify(grants).length <= LIMITS.grantsLength,
      `These grants are too long together: ${LIMITS.grantsLength} characters are the most.`,
    ),
  );

export const Grants = grantsUpTo(LIMITS.grantsPerMember);

/** `presets` and `grants`, for bodies that contain an access. */
export const accessEntries = { presets: v.optional(Presets, []), grants: v.optional(Grants, []) };

export const AccessInput = Fields("an access", accessEntries) satisfies v.GenericSchema<unknown, Access>;

// Date.parse reads February 30 as March 2. Texts that are no date at all fail the rule before this one.
function isDayOfCalendar(text: string): boolean {
  const day = text.slice(0, "2026-12-01".length);
  return new Date(day).toJSON()?.startsWith(day) ?? true;
}

/** Also refuses texts with half of a surrogate pair, which an event cannot store. */
function isWritten(value: unknown): value is Comparison {
  if (!isComparison(value)) return false;
  const operand = "eq" in value ? value.eq : value.ne;
  const texts = [value.property, typeof operand === "object" ? operand.property : String(operand)];
  return texts.every((text) => text.isWellFormed());
}
