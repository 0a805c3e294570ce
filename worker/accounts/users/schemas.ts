import * as v from "valibot";
import { emailAddress, personName } from "../../platform/http/address.ts";
import { Fields } from "../../platform/http/fields.ts";

const wellFormed = v.check<string, string>((text) => text.isWellFormed(), "This text is not valid Unicode.");

export const newPassword = v.pipe(
  v.string(),
  wellFormed,
  v.minLength(8, "A password has at least 8 characters."),
  v.maxLength(200, "A password has at most 200 characters."),
);

export const typedPassword = v.pipe(v.string(), wellFormed, v.maxLength(200, "A password has at most 200 characters."));

/** Six digits, or ten under attack, however they were spaced when pasted. */
export const typedCode = v.pipe(
  v.string(),
  v.transform((code) => code.replace(/[\s-]/g, "")),
  v.regex(/^(?:[0-9]{6}|[0-9]{10})$/, "A code has six or ten digits."),
);

export const language = v.picklist(["en", "ru"]);

const SignUp = Fields("a user", {
  email: v.optional(emailAddress),
  code: v.optional(typedCode),
  inviteToken: v.optional(v.string()),
  name: personName,
  password: v.optional(newPassword),
  language: v.optional(language),
});

/** What proves that the address is the person's: a code that was sent to it, or the token of an invitation mail. */
export type AddressProof =
  | { readonly kind: "code"; readonly email: string; readonly code: string }
  | { readonly kind: "invitation"; readonly token: string };

export const NewUser = v.pipe(
  SignUp,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const { email, code, inviteToken, name, password = null, language = null } = dataset.value;
    const proof = proofOf(email, code, inviteToken);
    if (proof) return { proof, name, password, language };
    addIssue({ message: "Send email and code, or inviteToken." });
    return NEVER;
  }),
);

function proofOf(email?: string, code?: string, token?: string): AddressProof | null {
  if (token !== undefined) return { kind: "invitation", token };
  return email !== undefined && code !== undefined ? { kind: "code", email, code } : null;
}
