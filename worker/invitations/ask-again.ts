import { readSnapshot } from "../../db/reads/snapshot.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { limit } from "../limits/limit.ts";
import { askAgainNotices } from "../limits/rules.ts";
import { handToQueue } from "../mail/hand-to-queue.ts";
import { postStatements } from "../mail/post.ts";
import { settledLetters } from "./settled-letters.ts";
import type { Invitation } from "./token.ts";

/** Tells the owner, who can give anything, once a day that somebody tried to accept what its giver may no longer give. */
export async function askAgain(ctx: Context, invitation: Invitation): Promise<void> {
  if (!(await isFirstToday(ctx, invitation.id))) return;
  const db = ctx.db.primary();
  const seen = await readSnapshot(db, invitation.projectId, { owner: true }, () => ({}));
  const letters = seen ? settledLetters(seen, invitation, "ask_again") : [];
  const { statements, mailIds } = postStatements(ctx, letters);
  const [first, ...rest] = statements;
  if (!first) return;
  await db.batch([first, ...rest]);
  ctx.after(handToQueue(ctx, mailIds));
}

async function isFirstToday(ctx: Context, invitationId: string): Promise<boolean> {
  try {
    await limit(ctx, ...askAgainNotices(invitationId));
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}
