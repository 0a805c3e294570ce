import { count, eq, isNull, min } from "drizzle-orm";
import type { Connection } from "../../db/database.ts";
import type { MailState } from "../../db/schema/mail.ts";
import { mail, outbox } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { isoOrNull } from "../projects/grants/view.ts";
import type { HealthView } from "./answers.ts";
import { adviceOn } from "./health/advice.ts";
import { readMigrationState } from "./health/read-migration-state.ts";

/** The deployment's health for its administrator: database version, missing variables and mail delivery. */
export async function readHealth(ctx: Context): Promise<HealthView> {
  const db = ctx.db.primary();
  const { migrated } = await readMigrationState(ctx.env);
  const [[queued], [sending], [failed], [unsent]] = await db.batch([
    countOf(db, "queued"),
    countOf(db, "sending"),
    countOf(db, "failed"),
    db
      .select({ since: min(outbox.createdAt) })
      .from(outbox)
      .where(isNull(outbox.doneAt)),
  ]);
  return {
    version: ctx.env.VERSION ?? "development",
    migrated,
    advice: await adviceOn(ctx.env),
    mail: {
      queued: (queued?.count ?? 0) + (sending?.count ?? 0),
      failed: failed?.count ?? 0,
      oldestUnsentAt: isoOrNull(unsent?.since ?? null),
    },
  };
}

const countOf = (db: Connection, state: MailState) =>
  db.select({ count: count() }).from(mail).where(eq(mail.state, state));
