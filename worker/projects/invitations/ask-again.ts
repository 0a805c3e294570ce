import { readSnapshot } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { outcomeMails } from "./outcome-mails.ts";
import { tellOnceADay } from "./tell-once-a-day.ts";

/** Tells the owner, at most once a day, that an invitation could not be accepted because its author lost the access. */
export async function askAgain(ctx: Context, invitation: Invitation): Promise<void> {
  const seen = await readSnapshot(ctx.db.primary(), invitation.projectId, { owner: true }, () => ({}));
  if (seen) await tellOnceADay(ctx, invitation, outcomeMails(seen, invitation, "ask_again"));
}
