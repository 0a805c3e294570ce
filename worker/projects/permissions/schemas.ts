import * as v from "valibot";
import { ACTION_NAME, LIMITS, PERMISSION_NAME, RESOURCE_TYPE } from "../../../access/names.ts";
import { Fields } from "../../platform/http/fields.ts";
import { PersonalText } from "../../platform/http/text.ts";

const Name = v.pipe(
  v.string(),
  v.regex(PERMISSION_NAME, "A permission is named group.verb, in lower case."),
  v.maxLength(LIMITS.nameLength, `At most ${LIMITS.nameLength} characters.`),
);

const entries = {
  resourceType: v.pipe(
    v.string(),
    v.regex(RESOURCE_TYPE, "A resource type is 1 to 64 characters, without colon, white space or control characters."),
  ),
  action: v.pipe(
    v.string(),
    v.regex(ACTION_NAME, "An action is 1 to 64 characters, without white space or control characters."),
  ),
  label: PersonalText("A permission needs a label.", LIMITS.nameLength),
  implies: v.pipe(
    v.array(Name),
    v.maxLength(50, "A permission implies at most 50 others."),
    v.transform((names) => [...new Set(names)].sort()),
  ),
  risky: v.boolean(),
};

export const NewPermission = Fields("a permission", {
  ...entries,
  name: Name,
  implies: v.optional(entries.implies, []),
  risky: v.optional(entries.risky, false),
});
export type NewPermission = v.InferOutput<typeof NewPermission>;

export const PermissionEdit = Fields("a permission", v.partial(v.object(entries)).entries);
export type PermissionEdit = v.InferOutput<typeof PermissionEdit>;
