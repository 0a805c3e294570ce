import { count, inArray, min } from "drizzle-orm";
import type { MailState } from "../../db/schema/mail.ts";
import { mail } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { isoOrNull } from "../projects/grants/view.ts";
import type { HealthView } from "./answers.ts";
import { adviceOn } from "./health/advice.ts";
import { readMigrationState } from "./health/read-migration-state.ts";

/** The deployment's health for its administrator: database version, missing variables and mail delivery. */
export async function readHealth(ctx: Context): Promise<HealthView> {
  const { migrated } = await readMigrationState(ctx.env);
  const open = await readMail(ctx, ["queued", "sending"]);
  const failed = await readMail(ctx, ["failed"]);
  return {
    version: ctx.env.VERSION ?? "development",
    migrated,
    advice: await adviceOn(ctx.env),
    mail: {
      queued: open?.count ?? 0,
      failed: failed?.count ?? 0,
      oldestUnsentAt: isoOrNull(open?.since ?? null),
    },
  };
}

const readMail = (ctx: Context, states: MailState[]) =>
  ctx.db
    .primary()
    .select({ count: count(), since: min(mail.createdAt) })
    .from(mail)
    .where(inArray(mail.state, states))
    .get();
