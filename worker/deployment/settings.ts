import type { Env } from "../env.ts";
import { hasBootstrapKey } from "../keys/find-key.ts";
import { isLocal, publicOrigin } from "../public-url.ts";
import { signUpDomains } from "../users/may-sign-up.ts";
import type { SettingsView } from "./answers.ts";

/** What the deployment's variables say; secrets are not among it. */
export const settingsView = (env: Env): SettingsView => ({
  publicUrl: publicOrigin(env),
  local: isLocal(env),
  signUp: env.SIGN_UP || "open",
  signUpDomains: signUpDomains(env.SIGN_UP_DOMAINS),
  mailTransport: env.MAIL_TRANSPORT ?? null,
  mailFrom: env.MAIL_FROM ?? null,
  bootstrapKey: hasBootstrapKey(env),
});
