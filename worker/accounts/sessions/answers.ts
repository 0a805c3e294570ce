import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";

export const SessionView = v.object({
  id: v.string(),
  createdAt: Time,
  lastUsedAt: Time,
  userAgent: v.nullable(v.string()),
  network: v.pipe(v.nullable(v.string()), v.description("A part of the network's address, to know a place by.")),
  country: v.nullable(v.string()),
  current: v.boolean(),
});
export type SessionView = v.InferOutput<typeof SessionView>;
