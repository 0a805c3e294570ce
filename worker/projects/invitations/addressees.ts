import type { SQL } from "drizzle-orm";
import { mailedSince, pendingFor, registeredAmong } from "../../../db/reads/invitations.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";

/** What is known about the addresses. Whether one has an account affects only the wording and language of the mail. */
export type Addressees = ReturnType<typeof readAddressees>;

export const readAddressees = (
  ctx: Context,
  sender: { readonly projectId: SQL<string>; readonly userId: string | null },
  emails: readonly string[],
) => ({
  pending: pendingFor(ctx.db.primary(), sender.projectId, emails),
  registered: registeredAmong(ctx.db.primary(), emails),
  mailed: mailedSince(ctx.db.primary(), emails, sender, ctx.now() - DAY_MS),
});
