import { and, eq, sql } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import { listed } from "../reads/scope.ts";
import type { InvitationState } from "../schema/team.ts";
import { invitations } from "../schema.ts";
import { type Place, unindexWords } from "./members.ts";

export interface Settlement {
  readonly state: Exclude<InvitationState, "pending">;
  readonly at: number;
  readonly memberId?: string;
}

/** Closes pending invitations and takes them out of the search. */
export const settleInvitations = (
  db: Connection,
  { projectId, revision }: Place,
  ids: readonly string[],
  { state, at, memberId }: Settlement,
): Statement[] => [
  db
    .update(invitations)
    .set({ state, settledAt: at, memberId: memberId ?? null, changedRev: revision })
    .where(
      and(
        eq(invitations.projectId, projectId),
        eq(invitations.state, "pending"),
        sql`${invitations.id} in ${listed(ids)}`,
      ),
    ),
  unindexWords(db, projectId, ids),
];
