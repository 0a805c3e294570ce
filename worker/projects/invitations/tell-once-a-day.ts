import { handToQueue } from "../../mail/hand-to-queue.ts";
import { mailStatements } from "../../mail/mail-statements.ts";
import type { Context } from "../../platform/context.ts";
import { isWithin } from "../../platform/limits/limit.ts";
import { invitationNotices } from "../../platform/limits/rules.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import type { OutcomeMail } from "./outcome-mails.ts";

/** Sends each kind of mail about one invitation at most once a day, however often its recipient tries. */
export async function tellOnceADay(ctx: Context, { id }: Invitation, mails: readonly OutcomeMail[]): Promise<void> {
  const [first] = mails;
  if (!first || !(await isWithin(ctx, ...invitationNotices(first.outcome, id)))) return;
  const { statements, mailIds } = mailStatements(ctx, mails);
  const [head, ...rest] = statements;
  if (!head) return;
  await ctx.db.primary().batch([head, ...rest]);
  ctx.after(handToQueue(ctx, mailIds));
}
