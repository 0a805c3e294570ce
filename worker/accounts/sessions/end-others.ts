import { and, eq, ne } from "drizzle-orm";
import type { Statement } from "../../../db/database.ts";
import { knownBrowsers, sessions } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";

export interface Here {
  readonly userId: string;
  readonly sessionId: string;
  readonly browser: string | null;
}

/** Ends the user's other sessions and forgets their browsers, which are reported as new at the next sign-in. */
export function endOtherSessions(ctx: Context, { userId, sessionId, browser }: Here): [Statement, Statement] {
  const db = ctx.db.primary();
  return [
    db.delete(sessions).where(and(eq(sessions.userId, userId), ne(sessions.id, sessionId))),
    db.delete(knownBrowsers).where(and(eq(knownBrowsers.userId, userId), ne(knownBrowsers.browserHash, browser ?? ""))),
  ];
}
