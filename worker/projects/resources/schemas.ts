import * as v from "valibot";
import { RESOURCE_ID, RESOURCE_TYPE } from "../../../access/names.ts";
import { Fields } from "../../platform/http/fields.ts";
import { pageQuery } from "../../platform/http/list.ts";
import { PersonalText } from "../../platform/http/text.ts";
import { Attributes } from "../team/schemas.ts";

const Type = v.pipe(
  v.string(),
  v.regex(RESOURCE_TYPE, "A resource type is 1 to 64 characters, without colon, white space or control characters."),
);
const Id = v.pipe(
  v.string(),
  v.regex(RESOURCE_ID, "A resource id is 1 to 256 characters, without control characters."),
);

export const ResourcePath = v.object({ type: Type, id: Id });
export type ResourcePath = v.InferOutput<typeof ResourcePath>;

export const ResourceInput = Fields("a resource", {
  name: PersonalText("A resource needs a name.", 200),
  attributes: v.optional(Attributes, {}),
});
export type ResourceInput = v.InferOutput<typeof ResourceInput>;

/** `q` matches the beginning of an id, among resources of one type. */
export const ResourceQuery = v.pipe(
  v.strictObject({
    ...pageQuery,
    type: v.optional(Type),
    q: v.optional(v.pipe(v.string(), v.maxLength(256, "Search for at most 256 characters."))),
  }),
  v.forward(
    v.check(({ type, q }) => type !== undefined || q === undefined || q === "", "Say in which type to search."),
    ["type"],
  ),
);
export type ResourceQuery = v.InferOutput<typeof ResourceQuery>;
