import { and, isNull, type SQL, sql } from "drizzle-orm";
import { normaliseAddress } from "../../access/address.ts";
import { RESOURCE_ID, RESOURCE_TYPE } from "../../access/names.ts";
import type { Question } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { memberAliases, members, users } from "../schema.ts";
import type { Member } from "./members.ts";
import { listedRows } from "./scope.ts";

export type TypedId = Pick<Question["subject"], "type" | "id">;

/** A unique text for a type and id. */
export const entityKey = ({ type, id }: TypedId): string => JSON.stringify([type, id]);

/** Whether a resource or subject with this name could be stored; others need no lookup. */
export const isStorable = ({ type, id }: TypedId): boolean => RESOURCE_TYPE.test(type) && RESOURCE_ID.test(id);

type Row = readonly string[];

/** The names by which members are looked up, as rows that start with the project's id. */
export interface SubjectNames {
  /** Our own ids, of users and members. */
  readonly ids: readonly Row[];
  readonly addresses: readonly Row[];
  readonly aliases: readonly Row[];
}

export interface SubjectAsked {
  readonly projectId: string;
  readonly subject: TypedId;
}

/** The ways in which these subjects may name members (design.md section 5, "Member"), without repeats. */
export function namesOf(asked: readonly SubjectAsked[]): SubjectNames {
  const [ids, addresses, aliases]: [Row[], Row[], Row[]] = [[], [], []];
  for (const { projectId, subject } of asked) {
    const { type, id } = subject;
    const address = type === "email" ? normaliseAddress(id) : null;
    if (address !== null) addresses.push([projectId, address]);
    if (type === "email" || !isStorable(subject)) continue;
    if (type === "user") ids.push([projectId, id]);
    aliases.push([projectId, type, id]);
  }
  return { ids: distinctRows(ids), addresses: distinctRows(addresses), aliases: distinctRows(aliases) };
}

export const distinctRows = (rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];

/** A subquery of the project and id of every named member. Each name is one index lookup. */
export function membersNamed({ ids, addresses, aliases }: SubjectNames): SQL {
  const user = sql`cross join ${users} on ${users.email} = asked.value ->> 1`;
  const ways = [
    membersBy(ids, sql`${members.userId} = asked.value ->> 1`),
    membersBy(ids, sql`${members.id} = asked.value ->> 1`),
    membersBy(addresses, sql`${members.userId} = ${users.id}`, user),
    membersBy(addresses, sql`${members.placeholderEmail} = asked.value ->> 1`),
    aliased(aliases),
  ];
  // A subquery of its own, because SQLite uses no index for a pair inside a union.
  return sql`(select project_id, id from (${sql.join(ways, sql` union all `)}))`;
}

const membersBy = (rows: readonly Row[], condition: SQL, through: SQL = sql``): SQL =>
  sql`select ${members.projectId} as project_id, ${members.id} as id from json_each(${JSON.stringify(rows)}) asked ${through}
    cross join ${members} on ${condition} and ${members.projectId} = asked.value ->> 0 and ${members.endedRev} is null`;

const aliased = (rows: readonly Row[]): SQL =>
  sql`select ${memberAliases.projectId}, ${memberAliases.memberId} from json_each(${JSON.stringify(rows)}) asked cross join ${memberAliases} on ${memberAliases.projectId} = asked.value ->> 0
    and ${memberAliases.type} = asked.value ->> 1 and ${memberAliases.id} = asked.value ->> 2 and ${memberAliases.endedRev} is null`;

export type AliasRow = Pick<typeof memberAliases.$inferSelect, "projectId" | "type" | "id" | "memberId">;

export const aliasQuery = (db: Connection, { aliases }: SubjectNames) =>
  db
    .select({
      projectId: memberAliases.projectId,
      type: memberAliases.type,
      id: memberAliases.id,
      memberId: memberAliases.memberId,
    })
    .from(memberAliases)
    .where(
      and(
        isNull(memberAliases.endedRev),
        sql`(${memberAliases.projectId}, ${memberAliases.type}, ${memberAliases.id}) in ${listedRows(3, aliases)}`,
      ),
    );

/** The named member: by our id, then the proven address, then an alias. The forms differ, so at most one matches. */
export function memberNames(
  found: readonly Member[],
  aliases: readonly AliasRow[],
): (subject: TypedId) => Member | null {
  const byId = new Map(found.flatMap((each) => [[each.id, each] as const, [each.user?.id ?? each.id, each] as const]));
  const byAddress = new Map([...addressed(found, "placeholder"), ...addressed(found, "user")]);
  const byAlias = new Map(aliases.map((alias) => [entityKey(alias), byId.get(alias.memberId)]));
  return (subject) => {
    if (subject.type !== "email") {
      const own = subject.type === "user" ? byId.get(subject.id) : undefined;
      return own ?? byAlias.get(entityKey(subject)) ?? null;
    }
    const address = normaliseAddress(subject.id);
    return address === null ? null : (byAddress.get(address) ?? null);
  };
}

const addressed = (found: readonly Member[], by: "user" | "placeholder") =>
  found.flatMap((member) => (member[by] ? [[member[by].email, member] as const] : []));
