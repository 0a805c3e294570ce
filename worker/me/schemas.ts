import * as v from "valibot";
import { language, newPassword, personName, typedPassword } from "../users/schemas.ts";

export const MeChange = v.object({
  name: v.optional(personName),
  language: v.optional(language),
  accessMail: v.optional(v.boolean()),
});
export type MeChange = v.InferOutput<typeof MeChange>;

export const NewPassword = v.object({ password: newPassword, current: v.optional(typedPassword) });

export const PasswordProof = v.object({ current: v.optional(typedPassword) });
