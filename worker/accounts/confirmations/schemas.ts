import * as v from "valibot";
import { Fields } from "../../platform/http/fields.ts";
import { typedCode, typedPassword } from "../users/schemas.ts";

export type Confirmation =
  | { readonly kind: "password"; readonly password: string }
  | { readonly kind: "code"; readonly code: string };

const Proof = Fields("a confirmation", { password: v.optional(typedPassword), code: v.optional(typedCode) });

export const NewConfirmation = v.pipe(
  Proof,
  v.rawTransform<v.InferOutput<typeof Proof>, Confirmation>(({ dataset, addIssue, NEVER }) => {
    const { password, code } = dataset.value;
    if (code !== undefined && password === undefined) return { kind: "code", code };
    if (password !== undefined && code === undefined) return { kind: "password", password };
    addIssue({ message: "Send either code or password." });
    return NEVER;
  }),
);
