import { type AnyColumn, and, eq, isNull, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { grants, memberPresets, members, users } from "../schema.ts";
import { catalogueQueries } from "./catalogue.ts";
import { userColumns } from "./members.ts";
import { resourcesNamed } from "./resources.ts";
import { type ExtraRows, projectQuery } from "./snapshot.ts";
import {
  aliasQuery,
  distinctRows,
  isStorable,
  membersNamed,
  namesOf,
  type SubjectAsked,
  type TypedId,
} from "./subject.ts";

/** The facts of one question: the subject, the member in the question, and the resource, in this project. */
export interface FactsAsked extends SubjectAsked {
  readonly resource: TypedId;
}

/** A member of a project by id: the creator of the calling key. */
export interface MemberAsked {
  readonly projectId: string;
  readonly memberId: string;
}

export type FactsRows = ExtraRows<ReturnType<typeof factsQueries>>;

/** The number of queries does not depend on the number of questions. */
export function factsQueries(db: Connection, asked: readonly FactsAsked[], alongside: MemberAsked | null) {
  const names = namesOf(asked);
  const own = alongside === null ? [] : [[alongside.projectId, alongside.memberId]];
  const wanted = membersNamed({ ...names, ids: [...names.ids, ...own] });
  const isWanted = (projectId: AnyColumn, memberId: AnyColumn) => sql`(${projectId}, ${memberId}) in ${wanted}`;
  const ids = distinctRows([...asked, ...(alongside ? [alongside] : [])].map(({ projectId }) => [projectId])).flat();
  const projectIds = sql`select value from json_each(${JSON.stringify(ids)})`;
  return {
    project: projectQuery(db, projectIds),
    ...catalogueQueries(db, projectIds),
    members: db
      .select({ member: members, ...userColumns })
      .from(members)
      .leftJoin(users, eq(users.id, members.userId))
      .where(and(isWanted(members.projectId, members.id), isNull(members.endedRev), isNull(users.suspendedAt))),
    memberPresets: db
      .select()
      .from(memberPresets)
      .where(and(isWanted(memberPresets.projectId, memberPresets.memberId), isNull(memberPresets.endedRev))),
    grants: db
      .select()
      .from(grants)
      .where(and(isWanted(grants.projectId, grants.memberId), isNull(grants.endedRev))),
    aliases: aliasQuery(db, names),
    resources: resourcesNamed(db, resourceRows(asked)),
  };
}

const resourceRows = (asked: readonly FactsAsked[]) =>
  distinctRows(
    asked.flatMap(({ projectId, resource }) => (isStorable(resource) ? [[projectId, resource.type, resource.id]] : [])),
  );
