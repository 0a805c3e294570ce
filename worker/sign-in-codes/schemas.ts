import * as v from "valibot";
import { emailAddress, language } from "../users/schemas.ts";

export const CodeRequest = v.strictObject({ email: emailAddress, language: v.optional(language) });
