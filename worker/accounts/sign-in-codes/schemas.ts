import * as v from "valibot";
import { emailAddress } from "../../platform/http/address.ts";
import { language } from "../users/schemas.ts";

export const CodeRequest = v.strictObject({ email: emailAddress, language: v.optional(language) });
