import * as v from "valibot";
import { Time } from "../platform/http/answers.ts";

export const SettingsView = v.object({
  publicUrl: v.string(),
  local: v.boolean(),
  signUp: v.string(),
  signUpDomains: v.array(v.string()),
  mailTransport: v.nullable(v.string()),
  mailFrom: v.nullable(v.string()),
  bootstrapKey: v.boolean(),
});
export type SettingsView = v.InferOutput<typeof SettingsView>;

export const AccountView = v.object({
  id: v.string(),
  email: v.string(),
  name: v.string(),
  administrator: v.boolean(),
  createdAt: Time,
  suspendedAt: v.nullable(Time),
});
export type AccountView = v.InferOutput<typeof AccountView>;

export const HealthView = v.object({
  version: v.string(),
  migrated: v.boolean(),
  advice: v.nullable(v.string()),
  mail: v.object({ queued: v.number(), failed: v.number(), oldestUnsentAt: v.nullable(Time) }),
});
export type HealthView = v.InferOutput<typeof HealthView>;

export const Administrator = v.object({ administrator: v.literal(true) });
