import * as v from "valibot";
import { emailAddress } from "../../platform/http/address.ts";
import { Fields } from "../../platform/http/fields.ts";
import { pageQuery } from "../../platform/http/list.ts";
import { typedCode, typedPassword } from "../users/schemas.ts";

export type Credentials =
  | { readonly kind: "password"; readonly email: string; readonly password: string }
  | { readonly kind: "code"; readonly email: string; readonly code: string };

const SignIn = Fields("a sign-in", {
  email: emailAddress,
  password: v.optional(typedPassword),
  code: v.optional(typedCode),
});

export const NewSession = v.pipe(
  SignIn,
  v.rawTransform<v.InferOutput<typeof SignIn>, Credentials>(({ dataset, addIssue, NEVER }) => {
    const { email, password, code } = dataset.value;
    if (code !== undefined && password === undefined) return { kind: "code", email, code };
    if (password !== undefined && code === undefined) return { kind: "password", email, password };
    addIssue({ message: "Send either code or password." });
    return NEVER;
  }),
);

export const SessionPage = v.strictObject(pageQuery);
