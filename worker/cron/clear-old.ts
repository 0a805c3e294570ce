import { and, desc, inArray, isNotNull, lt, lte, sql } from "drizzle-orm";
import { keyOf } from "../../db/reads/key-of.ts";
import { answers, events, knownBrowsers, mail, mailbox, rateCounters, sessions, signInCodes } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { DAY_MS } from "../platform/day.ts";
import { logError } from "../platform/log-error.ts";
import { purgeProjects } from "../projects/core/purge.ts";
import { endOverduePlaceholders } from "../projects/placeholders/end-overdue.ts";

const KEEP_MAIL_MS = 30 * DAY_MS;
/** The lifetime of the cookie. */
const KEEP_BROWSER_MS = 400 * DAY_MS;
const KEEP_IN_MAILBOX = 500;

/** Rows deleted by one statement, so that none blocks the database for long. */
const CHUNK = 500;
const MOST_CHUNKS = 100;

/** Deletes expired rows. Each kind runs by itself, so that one failure does not stop the others. */
export async function clearOld(ctx: Context): Promise<void> {
  const chores = {
    ...{ clearSessions, clearCodes, clearBrowsers, clearCounters, clearAnswers, clearKeptAnswers, clearMail },
    ...{ trimMailbox, purgeProjects, endOverduePlaceholders },
  };
  for (const [name, chore] of Object.entries(chores)) {
    try {
      await inChunks(() => chore(ctx));
    } catch (error) {
      logError("a daily chore failed", error, { chore: name });
    }
  }
}

/** Runs until a chunk is not full. A long backlog continues the next day. */
async function inChunks(clearChunk: () => Promise<number>): Promise<void> {
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    if ((await clearChunk()) < CHUNK) return;
  }
}

async function clearSessions(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const over = db.select({ id: sessions.idHash }).from(sessions).where(lte(sessions.expiresAt, ctx.now())).limit(CHUNK);
  return changes(await db.delete(sessions).where(inArray(sessions.idHash, over)));
}

async function clearCodes(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const over = db
    .select({ id: signInCodes.id })
    .from(signInCodes)
    .where(lte(signInCodes.expiresAt, ctx.now()))
    .limit(CHUNK);
  return changes(await db.delete(signInCodes).where(inArray(signInCodes.id, over)));
}

async function clearBrowsers(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const unused = db
    .select({ userId: knownBrowsers.userId, browserHash: knownBrowsers.browserHash })
    .from(knownBrowsers)
    .where(lte(knownBrowsers.lastUsedAt, ctx.now() - KEEP_BROWSER_MS))
    .limit(CHUNK);
  return changes(await db.delete(knownBrowsers).where(sql`(${keyOf(knownBrowsers)}) in ${unused}`));
}

async function clearCounters(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const over = db
    .select({ key: rateCounters.key, windowStart: rateCounters.windowStart })
    .from(rateCounters)
    .where(lte(rateCounters.expiresAt, ctx.now()))
    .limit(CHUNK);
  return changes(await db.delete(rateCounters).where(sql`(${keyOf(rateCounters)}) in ${over}`));
}

/** Answers of changes are kept for a day, for repeated requests. */
async function clearAnswers(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const old = db
    .select({ seq: events.seq })
    .from(events)
    .where(and(isNotNull(events.answer), lt(events.at, ctx.now() - DAY_MS)))
    .limit(CHUNK);
  return changes(await db.update(events).set({ answer: null }).where(inArray(events.seq, old)));
}

/** The same for other answers. */
async function clearKeptAnswers(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const old = db
    .select({ id: answers.changeId })
    .from(answers)
    .where(lt(answers.at, ctx.now() - DAY_MS))
    .limit(CHUNK);
  return changes(await db.delete(answers).where(inArray(answers.changeId, old)));
}

/** Finished mail, which contains addresses and names. */
async function clearMail(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const old = db
    .select({ id: mail.id })
    .from(mail)
    .where(and(inArray(mail.state, ["sent", "failed"]), lt(mail.createdAt, ctx.now() - KEEP_MAIL_MS)))
    .limit(CHUNK);
  return changes(await db.delete(mail).where(inArray(mail.id, old)));
}

async function trimMailbox(ctx: Context): Promise<number> {
  const db = ctx.db.primary();
  const old = db
    .select({ id: mailbox.id })
    .from(mailbox)
    .orderBy(desc(mailbox.deliveredAt))
    .limit(CHUNK)
    .offset(KEEP_IN_MAILBOX);
  return changes(await db.delete(mailbox).where(inArray(mailbox.id, old)));
}

const changes = (result: D1Result): number => result.meta.changes;
