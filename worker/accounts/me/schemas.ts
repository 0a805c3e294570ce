import * as v from "valibot";
import { personName } from "../../platform/http/address.ts";
import { Fields } from "../../platform/http/fields.ts";
import { language, newPassword, typedPassword } from "../users/schemas.ts";

export const MeChange = Fields("a user", {
  name: v.optional(personName),
  language: v.optional(language),
  accessMail: v.optional(v.boolean()),
});
export type MeChange = v.InferOutput<typeof MeChange>;

export const NewPassword = Fields("a password change", { password: newPassword, current: v.optional(typedPassword) });

export const PasswordProof = Fields("a password change", { current: v.optional(typedPassword) });
