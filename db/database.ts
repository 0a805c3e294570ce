import type { BatchItem } from "drizzle-orm/batch";
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";
import * as schema from "./schema.ts";

export type Connection = DrizzleD1Database<typeof schema>;
export type Statement = BatchItem<"sqlite">;

/** The connections of one request. Each opens on first use and remembers the newest bookmark it saw. */
export interface Database {
  /** For writes, and for the reads that decide them. */
  primary(): Connection;
  /** For other reads: at least as recent as the caller's bookmark, possibly from a replica. */
  nearby(): Connection;
  /** The newest bookmark seen by this request's primary connection; null if it was not used. */
  bookmark(): string | null;
}

const BOOKMARK = /^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{32}$/;

/** @param hint the caller's bookmark; untrusted text of another form is ignored */
export function openDatabase(d1: D1Database, hint: string | null): Database {
  let primary: { session: D1DatabaseSession; connection: Connection } | null = null;
  let nearby: Connection | null = null;
  const start = hint !== null && BOOKMARK.test(hint) ? hint : "first-unconstrained";
  return {
    primary() {
      primary ??= connect(d1.withSession("first-primary"));
      return primary.connection;
    },
    nearby() {
      nearby ??= primary?.connection ?? connect(d1.withSession(start)).connection;
      return nearby;
    },
    bookmark: () => primary?.session.getBookmark() ?? null,
  };
}

// drizzle's types do not know D1 sessions. At run time it needs only `prepare` and `batch`, which a session has.
const connect = (session: D1DatabaseSession) => ({
  session,
  connection: drizzle(session as unknown as D1Database, { schema }),
});
