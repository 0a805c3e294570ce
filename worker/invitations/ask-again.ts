import { readSnapshot } from "../../db/reads/snapshot.ts";
import type { Context } from "../context.ts";
import { settledLetters } from "./settled-letters.ts";
import { tellOnceADay } from "./tell-once-a-day.ts";
import type { Invitation } from "./token.ts";

/** Tells the owner, who can give anything, once a day that somebody tried to accept what its giver may no longer give. */
export async function askAgain(ctx: Context, invitation: Invitation): Promise<void> {
  const seen = await readSnapshot(ctx.db.primary(), invitation.projectId, { owner: true }, () => ({}));
  if (seen) await tellOnceADay(ctx, invitation, settledLetters(seen, invitation, "ask_again"));
}
