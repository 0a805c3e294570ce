import type { Env } from "../platform/env.ts";
import { isLocal, publicOrigin } from "../platform/public-url.ts";
import { hasBootstrapKey } from "../projects/keys/find-key.ts";
import type { SettingsView } from "./answers.ts";
import { signUpDomains } from "./sign-up-domains.ts";

/** The deployment's variables, without secrets. */
export const settingsView = (env: Env): SettingsView => ({
  publicUrl: publicOrigin(env),
  local: isLocal(env),
  signUp: env.SIGN_UP || "open",
  signUpDomains: signUpDomains(env.SIGN_UP_DOMAINS),
  mailTransport: env.MAIL_TRANSPORT ?? null,
  mailFrom: env.MAIL_FROM ?? null,
  bootstrapKey: hasBootstrapKey(env),
});
