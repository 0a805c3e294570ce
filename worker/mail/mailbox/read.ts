import { and, desc, eq, lt, or, type SQL } from "drizzle-orm";
import { openDatabase } from "../../../db/database.ts";
import { mailbox } from "../../../db/schema.ts";
import type { Env } from "../../platform/env.ts";
import { decodeCursor, type Page, pageOf } from "../../platform/http/list.ts";

export type MailboxRow = typeof mailbox.$inferSelect;

interface Wanted {
  /** Limits the list to mail delivered to this address. */
  readonly to: string | null;
  readonly limit: number;
  readonly cursor: string | undefined;
}

/** Newest first. @throws Failure `invalid` for a foreign cursor. */
export async function listDelivered(env: Env, { to, limit, cursor }: Wanted): Promise<Page<MailboxRow>> {
  const rows = await openDatabase(env.DB, null)
    .primary()
    .select()
    .from(mailbox)
    .where(and(to === null ? undefined : eq(mailbox.toEmail, to), olderThan(cursor)))
    .orderBy(desc(mailbox.deliveredAt), desc(mailbox.id))
    .limit(limit + 1);
  return pageOf(
    rows,
    limit,
    (row) => [row.deliveredAt, row.id],
    (row) => row,
  );
}

function olderThan(cursor: string | undefined): SQL | undefined {
  const after = decodeCursor(cursor, 2);
  if (!after) return undefined;
  const [at, id] = [Number(after[0]), String(after[1])];
  return or(lt(mailbox.deliveredAt, at), and(eq(mailbox.deliveredAt, at), lt(mailbox.id, id)));
}

export async function findDelivered(env: Env, id: string): Promise<MailboxRow | null> {
  const row = await openDatabase(env.DB, null).primary().select().from(mailbox).where(eq(mailbox.id, id)).get();
  return row ?? null;
}
