import { and, eq, isNull, sql } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import { listed } from "../reads/scope.ts";
import { memberAliases, members } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";
import type { Place } from "./members.ts";

type Alias = { readonly type: string; readonly id: string };

export interface AliasChange {
  readonly memberId: string;
  readonly aliases: readonly Alias[];
}

/** Ends the members' aliases and starts the given ones; a taken one makes the batch fail by its unique index. */
export const replaceAliases = (db: Connection, place: Place, changes: readonly AliasChange[]): Statement[] => {
  const { projectId, revision } = place;
  const ids = listed(changes.map(({ memberId }) => memberId));
  return [
    db
      .update(memberAliases)
      .set({ endedRev: revision })
      .where(
        and(
          eq(memberAliases.projectId, projectId),
          isNull(memberAliases.endedRev),
          sql`${memberAliases.memberId} in ${ids}`,
        ),
      ),
    db
      .update(members)
      .set({ changedRev: revision })
      .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`)),
    ...addAliases(db, place, changes),
  ];
};

export const addAliases = (db: Connection, { projectId, revision }: Place, added: readonly AliasChange[]) =>
  insertRows(
    db,
    memberAliases,
    added.flatMap(({ memberId, aliases }) =>
      aliases.map(({ type, id }) => ({ projectId, type, id, memberId, addedRev: revision, endedRev: null })),
    ),
  );
