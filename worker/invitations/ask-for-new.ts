import { type Extras, readSnapshot, type SnapshotRows } from "../../db/reads/snapshot.ts";
import type { Context } from "../context.ts";
import { Failure, invalidAt, notFound } from "../errors.ts";
import type { User } from "../http/types.ts";
import { limit } from "../limits/limit.ts";
import { acceptAttempts } from "../limits/rules.ts";
import { requireActive } from "../projects/seen.ts";
import { couldGrant } from "./could-grant.ts";
import { newerSent, settled } from "./find.ts";
import { type LinkState, linkState } from "./link-state.ts";
import { settledLetters } from "./settled-letters.ts";
import { tellOnceADay } from "./tell-once-a-day.ts";
import { type OpenedInvitation, openInvitationToken } from "./token.ts";

/**
 * Whoever has the link of an expired invitation asks for a new one. The inviter is told, or the owner where the inviter
 * could not give it any more; nothing else changes.
 * @throws Failure `newer_sent`, `invitation_settled`, `project_archived`; `invalid` while the link still works;
 * `no_account` when there is nobody to tell
 */
export async function askForNew(ctx: Context, user: User | null, token: string): Promise<void> {
  await limit(ctx, ...acceptAttempts(ctx, user?.id ?? null));
  const opened = await openInvitationToken(ctx, token);
  if (!opened) throw notFound();
  const { invitation } = opened;
  const select = { ids: [invitation.invitedBy], owner: true };
  const seen = await readSnapshot(ctx.db.primary(), invitation.projectId, select, () => ({}));
  if (!seen) throw notFound();
  requireExpired(linkState(opened, seen.project.status, ctx.now()));
  requireActive(seen);
  await tellOnceADay(ctx, invitation, lettersFor(ctx, seen, opened));
}

function requireExpired(state: LinkState): void {
  switch (state) {
    case "expired":
      return;
    case "pending":
      throw invalidAt("token", "not_expired", "This invitation can still be answered.");
    case "newer_sent":
      throw newerSent();
    case "project_gone":
      throw notFound();
    default:
      throw settled(state);
  }
}

function lettersFor(ctx: Context, { project, members }: SnapshotRows<Extras>, { invitation }: OpenedInvitation) {
  const able = members.filter((member) => couldGrant(project, member, invitation, ctx.now()));
  const letters = settledLetters({ project, members: able }, invitation, "asked_for_new");
  if (letters.length === 0) throw new Failure("no_account", "Nobody who could invite you again has an account yet.");
  return letters;
}
