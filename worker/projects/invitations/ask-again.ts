import { readSnapshot } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { outcomeMails } from "./outcome-mails.ts";
import { tellOnceADay } from "./tell-once-a-day.ts";

/** Tells the owner, who can give anything, once a day that somebody tried to accept what its giver may no longer give. */
export async function askAgain(ctx: Context, invitation: Invitation): Promise<void> {
  const seen = await readSnapshot(ctx.db.primary(), invitation.projectId, { owner: true }, () => ({}));
  if (seen) await tellOnceADay(ctx, invitation, outcomeMails(seen, invitation, "ask_again"));
}
