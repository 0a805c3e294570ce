import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";

export const KeyView = v.object({
  id: v.string(),
  name: v.string(),
  hint: v.pipe(v.string(), v.description("The first characters of the secret, to tell keys apart.")),
  scopes: v.array(v.string()),
  createdBy: v.pipe(
    v.nullable(v.object({ memberId: v.string(), name: v.nullable(v.string()) })),
    v.description("Null for a key of the deployment."),
  ),
  createdAt: Time,
  expiresAt: v.nullable(Time),
  lastUsedAt: v.nullable(Time),
  active: v.pipe(v.boolean(), v.description("False: it has expired, or its creator has left.")),
  orphaned: v.pipe(
    v.boolean(),
    v.description("Its creator is gone, or could not make it now: take it over, or revoke it."),
  ),
});
export type KeyView = v.InferOutput<typeof KeyView>;

const Secret = v.pipe(v.string(), v.description("Shown in this answer and nowhere else."));

export const NewKeyView = v.object({ key: KeyView, secret: Secret });
export type NewKeyView = v.InferOutput<typeof NewKeyView>;

export const Rotated = v.object({ id: v.string(), hint: v.string(), secret: Secret });
export type Rotated = v.InferOutput<typeof Rotated>;
