import { and, eq, sql } from "drizzle-orm";
import type { Access } from "../../access/types.ts";
import type { Connection, Statement } from "../database.ts";
import { listed } from "../reads/scope.ts";
import type { MemberKind } from "../schema/team.ts";
import { invitations } from "../schema.ts";
import type { Place } from "./members.ts";

export interface Offer {
  readonly id: string;
  readonly kind: MemberKind;
  readonly access: Access;
}

/** Gives pending invitations another access each, for which `setBy` answers from now on. */
export function reviseOffers(
  db: Connection,
  { projectId, revision }: Place,
  offers: readonly Offer[],
  setBy: string,
): Statement {
  const json = JSON.stringify(offers.map(({ id, kind, access }) => [id, kind, access]));
  const offered = (at: number) =>
    sql`(select value ->> ${sql.raw(String(at))} from json_each(${json}) where value ->> 0 = ${invitations.id})`;
  return db
    .update(invitations)
    .set({ kind: offered(1), access: offered(2), accessSetBy: setBy, changedRev: revision })
    .where(
      and(
        eq(invitations.projectId, projectId),
        eq(invitations.state, "pending"),
        sql`${invitations.id} in ${listed(offers.map(({ id }) => id))}`,
      ),
    );
}
