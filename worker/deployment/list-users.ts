import { and, asc, gt, gte, lt, type SQL } from "drizzle-orm";
import { users } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { decodeCursor, type Page, pageOf } from "../platform/http/list.ts";
import { iso, isoOrNull } from "../projects/grants/view.ts";
import type { AccountView } from "./answers.ts";

interface UserQuery {
  readonly q?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Accounts ordered by address; `q` matches the beginning of an address. */
export async function listUsers(ctx: Context, query: UserQuery): Promise<Page<AccountView>> {
  const after = decodeCursor(query.cursor, 1)?.[0];
  const rows = await ctx.db
    .primary()
    .select()
    .from(users)
    .where(and(beginsWith(query.q), after === undefined ? undefined : gt(users.email, String(after))))
    .orderBy(asc(users.email))
    .limit(query.limit + 1);
  return pageOf(
    rows,
    query.limit,
    (row) => [row.email],
    (row) => ({
      id: row.id,
      email: row.email,
      name: row.name,
      administrator: row.administrator,
      createdAt: iso(row.createdAt),
      suspendedAt: isoOrNull(row.suspendedAt),
    }),
  );
}

function beginsWith(q: string | undefined): SQL | undefined {
  const beginning = q?.trim().normalize("NFKC").toLowerCase();
  return beginning ? and(gte(users.email, beginning), lt(users.email, `${beginning}\u{10ffff}`)) : undefined;
}
