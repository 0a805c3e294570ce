import * as v from "valibot";
import { isPattern, PRESET_KEY, RESOURCE_ID, RESOURCE_TYPE } from "../../../access/names.ts";
import { Fields } from "../../platform/http/fields.ts";
import { pageQuery } from "../../platform/http/list.ts";
import { AccessInput, Grants, Presets } from "../grants/schemas.ts";

export const Kind = v.picklist(["team", "client"], "kind is team or client.");

export const TeamQuery = v.strictObject({
  ...pageQuery,
  q: v.optional(v.pipe(v.string(), v.maxLength(100, "Search for at most 100 characters."))),
  preset: v.optional(v.pipe(v.string(), v.regex(PRESET_KEY, "A preset is named by its key."))),
  permission: v.optional(v.custom<string>(isPattern, "A permission is written group.verb.")),
  kind: v.optional(Kind),
  status: v.optional(v.picklist(["active", "pending", "expired"], "status is active, pending or expired.")),
  inactiveDays: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9]{1,4}$/, "inactiveDays is a number of days."), v.transform(Number)),
  ),
  sort: v.optional(v.picklist(["name", "joined"], "sort is name or joined."), "name"),
});
export type TeamQuery = v.InferOutput<typeof TeamQuery>;

const Alias = Fields("an alias", {
  type: v.pipe(
    v.string(),
    v.regex(RESOURCE_TYPE, "An alias type is 1 to 64 characters, without colon, white space or control characters."),
  ),
  id: v.pipe(v.string(), v.regex(RESOURCE_ID, "An alias id is 1 to 256 characters, without control characters.")),
});

const isWellFormed = v.check<string, string>((text) => text.isWellFormed(), "This text holds half of a character.");

const TOO_LARGE = "A number beyond 9007199254740991 is not exact: write it as text.";
const ExactNumber = v.pipe(
  v.number(),
  v.minValue(Number.MIN_SAFE_INTEGER, TOO_LARGE),
  v.maxValue(Number.MAX_SAFE_INTEGER, TOO_LARGE),
);

const AttributeValue = v.union(
  [v.pipe(v.string(), v.maxLength(1_000), isWellFormed), ExactNumber, v.boolean()],
  "An attribute is a text of at most 1,000 characters, a number, true or false.",
);

const AttributeName = v.pipe(
  v.string(),
  v.minLength(1, "An attribute needs a name."),
  v.maxLength(64, "The name of an attribute has at most 64 characters."),
  isWellFormed,
);

export const Attributes = v.pipe(
  v.custom<Record<string, string | number | boolean>>(isNoList, "Attributes are an object."),
  v.record(AttributeName, AttributeValue),
  v.maxEntries(50, "At most 50 attributes."),
);

// A record schema accepts a list, reading its indexes as keys.
function isNoList(value: unknown): boolean {
  return !Array.isArray(value);
}

export const MemberEdit = Fields("a member", {
  kind: v.optional(Kind),
  presets: v.optional(Presets),
  grants: v.optional(Grants),
  aliases: v.optional(v.pipe(v.array(Alias), v.maxLength(20, "At most 20 aliases."))),
  attributes: v.optional(Attributes),
});
export type MemberEdit = v.InferOutput<typeof MemberEdit>;

const PresetKey = v.pipe(v.string(), v.regex(PRESET_KEY, "A preset is named by its key."));
const MOST_AT_ONCE = 500;

export const MembersChange = Fields("a change of members", {
  members: v.pipe(
    v.array(v.string()),
    v.minLength(1, "Choose at least one member."),
    v.maxLength(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} members at once.`),
    v.transform((ids) => [...new Set(ids)]),
  ),
  change: v.variant("type", [
    Fields("this change", { type: v.literal("access"), ...AccessInput.entries }),
    Fields("this change", { type: v.literal("add_preset"), preset: PresetKey }),
    Fields("this change", { type: v.literal("remove_preset"), preset: PresetKey }),
    Fields("this change", { type: v.literal("remove") }),
  ]),
});
export type MembersChange = v.InferOutput<typeof MembersChange>;
