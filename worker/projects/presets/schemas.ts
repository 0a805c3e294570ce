import * as v from "valibot";
import { grantKey } from "../../../access/atoms.ts";
import { LIMITS, PRESET_KEY } from "../../../access/names.ts";
import { Fields } from "../../platform/http/fields.ts";
import { PersonalText } from "../../platform/http/text.ts";
import { grantsUpTo } from "../grants/schemas.ts";

const Name = PersonalText("A preset needs a name.", LIMITS.nameLength);

const PresetGrants = v.pipe(
  grantsUpTo(LIMITS.grantsPerPreset),
  v.transform((grants) => [...new Map(grants.map((grant) => [grantKey(grant), grant])).values()]),
);

export const NewPreset = Fields("a preset", {
  key: v.pipe(v.string(), v.regex(PRESET_KEY, "A key is 1 to 40 of a-z, 0-9, - and _, and begins with a letter.")),
  name: Name,
  grants: v.optional(PresetGrants, []),
});
export type NewPreset = v.InferOutput<typeof NewPreset>;

export const PresetEdit = Fields("a preset", { name: v.optional(Name), grants: v.optional(PresetGrants) });
export type PresetEdit = v.InferOutput<typeof PresetEdit>;
