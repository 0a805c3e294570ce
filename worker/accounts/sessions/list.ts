import { and, desc, eq, gt, sql } from "drizzle-orm";
import { sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, type Page, pageOf } from "../../platform/http/list.ts";
import type { Caller } from "../../platform/http/types.ts";
import type { SessionView } from "./answers.ts";
import { LONGEST_MS } from "./lucia.ts";

interface PageInput {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** The caller's own sessions, newest first. */
export async function listSessions(
  ctx: Context,
  caller: Extract<Caller, { kind: "user" }>,
  page: PageInput,
): Promise<Page<SessionView>> {
  const [createdAt, id] = decodeCursor(page.cursor, 2) ?? [Number.MAX_SAFE_INTEGER, ""];
  const rows = await ctx.db
    .primary()
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, caller.user.id),
        gt(sessions.expiresAt, ctx.now()),
        gt(sessions.createdAt, ctx.now() - LONGEST_MS),
        sql`(${sessions.createdAt}, ${sessions.id}) < (${createdAt}, ${id})`,
      ),
    )
    .orderBy(desc(sessions.createdAt), desc(sessions.id))
    .limit(page.limit + 1);
  return pageOf(
    rows,
    page.limit,
    (row) => [row.createdAt, row.id],
    (row) => ({
      id: row.id,
      createdAt: new Date(row.createdAt).toISOString(),
      lastUsedAt: new Date(row.lastUsedAt).toISOString(),
      userAgent: row.userAgent,
      network: row.network,
      country: row.country,
      current: row.id === caller.sessionId,
    }),
  );
}
