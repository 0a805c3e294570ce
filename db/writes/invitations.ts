import { and, sql } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import { listed } from "../reads/scope.ts";
import type { InvitationState } from "../schema/team.ts";
import { invitations } from "../schema.ts";
import { type Place, unindexWords } from "./members.ts";

export interface Closing {
  readonly state: Exclude<InvitationState, "pending">;
  readonly at: number;
  readonly memberId?: string;
}

/** Closes pending invitations and takes them out of the search. The plus keeps SQLite from walking all that are pending. */
export const closeInvitations = (
  db: Connection,
  { projectId, revision }: Place,
  ids: readonly string[],
  { state, at, memberId }: Closing,
): Statement[] => [
  db
    .update(invitations)
    .set({ state, closedAt: at, memberId: memberId ?? null, changedRev: revision })
    .where(
      and(
        sql`${invitations.id} in ${listed(ids)}`,
        sql`+${invitations.projectId} = ${projectId}`,
        sql`+${invitations.state} = 'pending'`,
      ),
    ),
  unindexWords(db, projectId, ids),
];
