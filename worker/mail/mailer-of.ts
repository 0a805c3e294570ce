import type { Context } from "../platform/context.ts";
import type { Env } from "../platform/env.ts";
import { isLocal } from "../platform/public-url.ts";
import type { Mailbox, Mailer } from "./mailer.ts";
import { cloudflareMailer } from "./transports/cloudflare.ts";
import { mailboxMailer } from "./transports/mailbox.ts";

export const mailerOf = (ctx: Context): Mailer => transportOf(ctx.env)(ctx);

/** @throws Error with a sentence for the operator if `MAIL_TRANSPORT` is unknown or cannot work here */
export function transportOf(env: Env): (ctx: Context) => Mailer {
  const { EMAIL } = env;
  switch (env.MAIL_TRANSPORT || (isLocal(env) ? "mailbox" : "cloudflare")) {
    case "cloudflare":
      if (!EMAIL) throw new Error("MAIL_TRANSPORT=cloudflare needs the send_email binding EMAIL in wrangler.toml.");
      return () => cloudflareMailer(EMAIL);
    case "mailbox":
      if (!isLocal(env)) throw new Error("MAIL_TRANSPORT=mailbox shows everybody's mail: only a local deployment may.");
      return mailboxMailer;
    default:
      throw new Error(`MAIL_TRANSPORT must be cloudflare or mailbox, not ${JSON.stringify(env.MAIL_TRANSPORT)}.`);
  }
}

const SENDER = /^(?:\s*([^<>@]*?)\s*<)?\s*([^\s<>@]+@[^\s<>@]+?)\s*>?\s*$/;

/** `MAIL_FROM`: an address, or `Name <address>`. @throws Error if it is missing or malformed */
export function senderOf(env: Env): Mailbox {
  const written = env.MAIL_FROM || (isLocal(env) ? "Gatehouse <gatehouse@localhost>" : "");
  const [, name, email] = SENDER.exec(written) ?? [];
  if (!email) throw new Error("MAIL_FROM must be set to an address, or to: Name <address>.");
  return { name: name?.replaceAll('"', "") || "Gatehouse", email };
}
