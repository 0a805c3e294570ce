import type { Context } from "../context.ts";
import { isWithin } from "../limits/limit.ts";
import { invitationNotices } from "../limits/rules.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import { postStatements } from "../mail/post.ts";
import type { Notice } from "./settled-letters.ts";
import type { Invitation } from "./token.ts";

/** Sends what invited people wait for: of each kind once a day for one invitation, however often they try. */
export async function tellOnceADay(ctx: Context, { id }: Invitation, letters: readonly Notice[]): Promise<void> {
  const [first] = letters;
  if (!first || !(await isWithin(ctx, ...invitationNotices(first.outcome, id)))) return;
  const { statements, mailIds } = postStatements(ctx, letters);
  const [head, ...rest] = statements;
  if (!head) return;
  await ctx.db.primary().batch([head, ...rest]);
  ctx.after(handToQueue(ctx, mailIds));
}
