import { and, eq, isNull } from "drizzle-orm";
import type { Connection, Statement } from "../database.ts";
import { memberAliases, members } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";
import type { Place } from "./members.ts";

/** Ends the member's aliases and starts the given ones; a taken one makes the batch fail by its unique index. */
export const replaceAliases = (
  db: Connection,
  { projectId, revision }: Place,
  memberId: string,
  aliases: readonly { type: string; id: string }[],
): Statement[] => [
  db
    .update(memberAliases)
    .set({ endedRev: revision })
    .where(
      and(eq(memberAliases.projectId, projectId), eq(memberAliases.memberId, memberId), isNull(memberAliases.endedRev)),
    ),
  db
    .update(members)
    .set({ changedRev: revision })
    .where(and(eq(members.projectId, projectId), eq(members.id, memberId), isNull(members.endedRev))),
  ...insertRows(
    db,
    memberAliases,
    aliases.map(({ type, id }) => ({ projectId, type, id, memberId, addedRev: revision, endedRev: null })),
  ),
];
