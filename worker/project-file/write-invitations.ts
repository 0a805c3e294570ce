import type { Statement } from "../../db/database.ts";
import { reviseOffers } from "../../db/writes/offers.ts";
import type { Context } from "../context.ts";
import { DEFAULT_LIFETIME_MS } from "../invitations/expiry.ts";
import type { Invitation } from "../invitations/token.ts";
import { newInvitation, writeInvitations } from "../invitations/write.ts";
import type { Letter } from "../mail/letters.ts";
import type { Seen } from "../projects/seen.ts";
import type { InvitationChange } from "./comparison.ts";
import type { Account } from "./newcomers.ts";

/** As if the importer had invited them on the Team page, and edited the invitations that wait. */
export function invitationStatements(
  ctx: Context,
  seen: Seen,
  changes: readonly InvitationChange[],
  { invitations, accounts }: { invitations: readonly Invitation[]; accounts: ReadonlyMap<string, Account> },
): { statements: Statement[]; letters: Letter[] } {
  const place = { projectId: seen.project.id, revision: seen.next };
  const extra = { pending: [...invitations], registered: [...accounts.values()], mailed: [] };
  const inviting = { ...seen, extra };
  const rows = changes
    .filter(({ before }) => before === null)
    .map(({ email, name, kind, access }) => {
      const invitee = { id: ctx.newId("inv"), email, name, expiresAt: seen.now + DEFAULT_LIFETIME_MS };
      return newInvitation(ctx, inviting, { ...access, kind, note: null }, invitee);
    });
  const edited = changes.flatMap(({ before, kind, access }) => (before ? [{ id: before.id, kind, access }] : []));
  const { statements, letters } = writeInvitations(ctx, inviting, rows);
  const reoffers = edited.length > 0 ? [reviseOffers(ctx.db.primary(), place, edited, seen.me?.id ?? "")] : [];
  return rows.length > 0
    ? { statements: [...statements, ...reoffers], letters }
    : { statements: reoffers, letters: [] };
}
