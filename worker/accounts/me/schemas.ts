import * as v from "valibot";
import { personName } from "../../platform/http/address.ts";
import { language, newPassword, typedPassword } from "../users/schemas.ts";

export const MeChange = v.strictObject({
  name: v.optional(personName),
  language: v.optional(language),
  accessMail: v.optional(v.boolean()),
});
export type MeChange = v.InferOutput<typeof MeChange>;

export const NewPassword = v.strictObject({ password: newPassword, current: v.optional(typedPassword) });

export const PasswordProof = v.strictObject({ current: v.optional(typedPassword) });
