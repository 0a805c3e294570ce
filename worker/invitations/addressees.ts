import type { SQL } from "drizzle-orm";
import { mailedSince, pendingFor, registeredAmong } from "../../db/reads/invitations.ts";
import type { Context } from "../context.ts";
import { DAY_MS } from "../day.ts";

/** What is known of the addresses; whether one has an account is only for the wording and language of the mail. */
export type Addressees = ReturnType<typeof readAddressees>;

export const readAddressees = (ctx: Context, projectId: SQL<string>, emails: readonly string[]) => ({
  pending: pendingFor(ctx.db.primary(), projectId, emails),
  registered: registeredAmong(ctx.db.primary(), emails),
  mailed: mailedSince(ctx.db.primary(), emails, ctx.now() - DAY_MS),
});
