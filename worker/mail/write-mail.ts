import type { Context } from "../platform/context.ts";
import type { MailRow } from "./claim.ts";
import { compose } from "./compose.ts";
import type { OutgoingMail } from "./mailer.ts";
import { senderOf } from "./mailer-of.ts";
import { renderHtml } from "./templates/render-html.tsx";
import { renderText } from "./templates/render-text.ts";

/** The mail as it leaves. Null if there is nothing to say any more. @throws Error when `MAIL_FROM` is missing. */
export async function writeMail(ctx: Context, row: MailRow): Promise<OutgoingMail | null> {
  const page = await compose(ctx, row);
  if (!page) return null;
  const sender = senderOf(ctx.env);
  return {
    from: { name: displayName(page.fromName ?? sender.name), email: sender.email },
    to: row.toEmail,
    subject: page.subject,
    text: renderText(page),
    html: renderHtml(page, row.language),
    headers: {
      "Auto-Submitted": "auto-generated",
      "Content-Language": row.language,
      "X-Gatehouse-Mail-Id": row.id,
    },
  };
}

/** Without what has a meaning in an address header. */
const displayName = (name: string): string =>
  name
    .replace(/[\p{Cc}"<>()[\]\\,;:@]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
