import * as v from "valibot";
import { emailAddress } from "../../platform/http/address.ts";
import { Fields } from "../../platform/http/fields.ts";
import { language } from "../users/schemas.ts";

export const CodeRequest = Fields("a request for a code", { email: emailAddress, language: v.optional(language) });
