import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { normaliseAddress } from "../../access/address.ts";
import type { Question } from "../../access/types.ts";
import type { Connection } from "../database.ts";
import { memberAliases, members, users } from "../schema.ts";
import type { Member } from "./members.ts";

export type Entity = Pick<Question["subject"], "type" | "id">;

/**
 * Members that the subject may mean (design.md section 5, "Member"), and the one to read along. Suspended accounts are
 * nobody. A subquery of ids.
 */
export function subjectMembers(db: Connection, projectId: SQL<string>, subject: Entity, alongside: string | null): SQL {
  const current = sql`${members.projectId} = ${projectId} and ${members.endedRev} is null`;
  const where = (condition: SQL) => sql`select ${members.id} from ${members} where ${condition} and ${current}`;
  const parts = [...waysToName(db, projectId, subject), sql`${members.id} = ${alongside}`].map(where);
  return sql`(select ${members.id} from ${members} left join ${users} on ${users.id} = ${members.userId}
    where ${current} and ${users.suspendedAt} is null and ${members.id} in (${sql.join(parts, sql` union all `)}))`;
}

function waysToName(db: Connection, projectId: SQL<string>, subject: Entity): SQL[] {
  const { type, id } = subject;
  if (type === "email") {
    const address = normaliseAddress(id);
    const user = sql`(select ${users.id} from ${users} where ${users.email} = ${address})`;
    return [sql`${members.userId} = ${user}`, sql`${members.placeholderEmail} = ${address}`];
  }
  const alias = sql`${members.id} = ${aliasQuery(db, projectId, subject)}`;
  return type === "user" ? [sql`${members.userId} = ${id}`, sql`${members.id} = ${id}`, alias] : [alias];
}

/** Our id, then the proven address, then an alias. No alias looks like the others, so at most one of them is found. */
export function memberNamed(found: readonly Member[], { type, id }: Entity, aliased: string | null): Member | null {
  if (type === "email") {
    const address = normaliseAddress(id);
    if (address === null) return null;
    const user = found.find((member) => member.user?.email === address);
    return user ?? found.find((member) => member.placeholder?.email === address) ?? null;
  }
  const own = type === "user" ? found.find((member) => member.user?.id === id || member.id === id) : undefined;
  return own ?? found.find((member) => member.id === aliased) ?? null;
}

export const aliasQuery = (db: Connection, projectId: SQL<string>, { type, id }: Entity) =>
  db
    .select({ memberId: memberAliases.memberId })
    .from(memberAliases)
    .where(
      and(
        eq(memberAliases.projectId, projectId),
        eq(memberAliases.type, type),
        eq(memberAliases.id, id),
        isNull(memberAliases.endedRev),
      ),
    );
