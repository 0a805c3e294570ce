import { and, eq, isNull, sql } from "drizzle-orm";
import type { Access, Grant } from "../../access/types.ts";
import type { Connection, Statement } from "../database.ts";
import type { MemberRow } from "../reads/members.ts";
import { listed } from "../reads/scope.ts";
import { grants, memberAliases, memberPresets, memberSearch, members } from "../schema.ts";
import { insertRows } from "./insert-rows.ts";

/** Where and when: the project, and the revision that the statements belong to. */
export interface Place {
  readonly projectId: string;
  readonly revision: number;
}

export interface NewMember {
  readonly row: MemberRow;
  readonly access: Access;
  readonly words: readonly string[];
}

export function addMembers(
  db: Connection,
  place: Place,
  added: readonly NewMember[],
  newId: () => string,
): Statement[] {
  return [
    ...insertRows(
      db,
      members,
      added.map(({ row }) => row),
    ),
    ...addAccess(
      db,
      place,
      added.map(({ row, access }) => ({ memberId: row.id, access })),
      newId,
    ),
    ...indexWords(
      db,
      place.projectId,
      added.map(({ row, words }) => ({ entryId: row.id, words })),
    ),
  ];
}

/** Ends the members and everything of theirs that decisions read. */
export function endMembers(db: Connection, { projectId, revision }: Place, ids: readonly string[]): Statement[] {
  const end = { endedRev: revision };
  return [
    db
      .update(members)
      .set({ ...end, changedRev: revision })
      .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${listed(ids)}`)),
    db
      .update(memberPresets)
      .set(end)
      .where(
        and(
          eq(memberPresets.projectId, projectId),
          isNull(memberPresets.endedRev),
          sql`${memberPresets.memberId} in ${listed(ids)}`,
        ),
      ),
    db
      .update(grants)
      .set(end)
      .where(and(eq(grants.projectId, projectId), isNull(grants.endedRev), sql`${grants.memberId} in ${listed(ids)}`)),
    db
      .update(memberAliases)
      .set(end)
      .where(
        and(
          eq(memberAliases.projectId, projectId),
          isNull(memberAliases.endedRev),
          sql`${memberAliases.memberId} in ${listed(ids)}`,
        ),
      ),
    unindexWords(db, projectId, ids),
  ];
}

/** Ends the current version of the members' own rows and starts the given ones. */
export function reviseMembers(db: Connection, { projectId, revision }: Place, rows: readonly MemberRow[]): Statement[] {
  const ids = listed(rows.map((row) => row.id));
  const next = rows.map((row) => ({ ...row, addedRev: revision, endedRev: null, changedRev: revision }));
  return [
    db
      .update(members)
      .set({ endedRev: revision })
      .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`)),
    ...insertRows(db, members, next),
  ];
}

export interface AccessChange {
  readonly memberId: string;
  readonly access: Access;
}

/** Replaces what is ticked for these members; what stays the same keeps its rows only by being written again. */
export function replaceAccess(
  db: Connection,
  place: Place,
  changes: readonly AccessChange[],
  newId: () => string,
): Statement[] {
  const { projectId, revision } = place;
  const ids = listed(changes.map(({ memberId }) => memberId));
  return [
    db
      .update(members)
      .set({ changedRev: revision })
      .where(and(eq(members.projectId, projectId), isNull(members.endedRev), sql`${members.id} in ${ids}`)),
    db
      .update(memberPresets)
      .set({ endedRev: revision })
      .where(
        and(
          eq(memberPresets.projectId, projectId),
          isNull(memberPresets.endedRev),
          sql`${memberPresets.memberId} in ${ids}`,
        ),
      ),
    db
      .update(grants)
      .set({ endedRev: revision })
      .where(and(eq(grants.projectId, projectId), isNull(grants.endedRev), sql`${grants.memberId} in ${ids}`)),
    ...addAccess(db, place, changes, newId),
  ];
}

function addAccess(
  db: Connection,
  { projectId, revision }: Place,
  changes: readonly AccessChange[],
  newId: () => string,
): Statement[] {
  const span = { projectId, addedRev: revision, endedRev: null };
  const presetRows = changes.flatMap(({ memberId, access }) =>
    access.presets.map((presetKey) => ({ ...span, memberId, presetKey })),
  );
  const grantRows = changes.flatMap(({ memberId, access }) =>
    access.grants.map((grant) => ({ ...span, id: newId(), memberId, ...columnsOf(grant) })),
  );
  return [...insertRows(db, memberPresets, presetRows), ...insertRows(db, grants, grantRows)];
}

export const columnsOf = ({ permission, scope, when, startsAt, expiresAt }: Grant) => ({
  permission,
  scope,
  when: [...when],
  startsAt,
  expiresAt,
});

export const indexWords = (
  db: Connection,
  projectId: string,
  entries: readonly { entryId: string; words: readonly string[] }[],
): Statement[] =>
  insertRows(
    db,
    memberSearch,
    entries.flatMap(({ entryId, words }) => words.map((word) => ({ projectId, word, entryId }))),
  );

export const unindexWords = (db: Connection, projectId: string, entryIds: readonly string[]): Statement =>
  db
    .delete(memberSearch)
    .where(and(eq(memberSearch.projectId, projectId), sql`${memberSearch.entryId} in ${listed(entryIds)}`));
