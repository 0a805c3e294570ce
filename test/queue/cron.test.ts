import { createExecutionContext, createScheduledController, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { events, mail, mailbox, projects, rateCounters, sessions, signInCodes, users } from "../../db/schema.ts";
import { resumeMail } from "../../worker/cron/resume-mail.ts";
import { runCron } from "../../worker/cron/run.ts";
import { sweepMail } from "../../worker/cron/sweep-mail.ts";
import { handToQueue } from "../../worker/mail/hand-to-queue.ts";
import { mailStatements } from "../../worker/mail/mail-statements.ts";
import {
  db,
  deliver,
  invite,
  newAddress,
  newWorld,
  noticeTo,
  post,
  rowsOf,
  ScriptedMailer,
  withRecordingQueue,
} from "./world.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

async function runAt(cron: string) {
  const execution = createExecutionContext();
  await runCron(createScheduledController({ cron, scheduledTime: new Date() }), env, execution);
  await waitOnExecutionContext(execution);
}

const delivered = (to: string) => db.select().from(mailbox).where(eq(mailbox.toEmail, to));

test("a crash after the commit and before the queue still sends: through the real queue, to the mailbox", async () => {
  const world = await newWorld();
  const to = newAddress("bob");
  const mailId = await post(world, noticeTo(to));
  world.pass(31 * SECOND);
  await sweepMail(world.ctx);
  await vi.waitFor(async () => expect(await delivered(to)).toHaveLength(1), 15_000);
  expect((await rowsOf(mailId)).mail.state).toBe("sent");
});

test("the sweep leaves alone what was just written, waits for another attempt, or is done", async () => {
  const world = await newWorld();
  const { ctx, queued } = withRecordingQueue(world.ctx);
  const fresh = await post(world, noticeTo(newAddress("bob")));
  await sweepMail(ctx);
  expect(queued()).not.toContain(fresh);

  const deferred = await post(world, noticeTo(newAddress("bob")));
  await deliver(world, new ScriptedMailer({ outcome: "deferred", code: "daily", afterSeconds: 3600 }), deferred);
  const done = await post(world, noticeTo(newAddress("bob")));
  await deliver(world, new ScriptedMailer(), done);
  world.pass(10 * MINUTE);
  await sweepMail(ctx);
  expect(queued()).toContain(fresh);
  expect(queued()).not.toContain(deferred);
  expect(queued()).not.toContain(done);
});

test("a start queues at once all that was open before it, and nothing that was written since", async () => {
  const world = await newWorld();
  const queued = await post(world, noticeTo(newAddress("bob")));
  const claimed = await post(world, noticeTo(newAddress("bob")));
  const deferred = await post(world, noticeTo(newAddress("bob")));
  await handToQueue(withRecordingQueue(world.ctx).ctx, [queued, claimed]);
  await db
    .update(mail)
    .set({ state: "sending", claimId: "req_dead", claimedUntil: world.ctx.now() + 5 * MINUTE })
    .where(eq(mail.id, claimed));
  await deliver(world, new ScriptedMailer({ outcome: "deferred", code: "daily", afterSeconds: 3600 }), deferred);
  const startedAt = world.ctx.now();
  world.pass(SECOND);
  const since = await post(world, noticeTo(newAddress("bob")));
  await db
    .update(mail)
    .set({ state: "sending", claimId: "req_live", claimedUntil: world.ctx.now() + 5 * MINUTE })
    .where(eq(mail.id, since));

  const started = withRecordingQueue(world.ctx);
  await resumeMail(started.ctx, startedAt);
  expect(started.queued()).toEqual(expect.arrayContaining([queued, claimed, deferred]));
  expect(started.queued()).not.toContain(since);
  expect((await rowsOf(claimed)).mail.state).toBe("queued");
  expect((await rowsOf(since)).mail.claimId).toBe("req_live");
  const again = withRecordingQueue(world.ctx);
  await sweepMail(again.ctx);
  expect(again.queued()).not.toContain(queued);
  await db.update(mail).set({ sweepAt: null });
});

test("the sweep takes up what the queue lost, once its claim is over", async () => {
  const world = await newWorld();
  const { ctx, queued } = withRecordingQueue(world.ctx);
  const mailId = await post(world, noticeTo(newAddress("bob")));
  await handToQueue(ctx, [mailId]);
  world.pass(5 * MINUTE);
  await sweepMail(ctx);
  expect(queued()).toEqual([mailId]);
  world.pass(2 * MINUTE);
  await sweepMail(ctx);
  expect(queued()).toEqual([mailId, mailId]);
});

test("a queue that is down loses nothing: handing over does not throw, and the sweep does it later", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const sendBatch = () => Promise.reject(new Error("Queue unavailable"));
  const down = { ...world.ctx, env: { ...world.ctx.env, MAIL_QUEUE: { sendBatch } as unknown as Queue } };
  await handToQueue(down, [mailId]);
  world.pass(31 * SECOND);
  const { ctx, queued } = withRecordingQueue(world.ctx);
  await sweepMail(ctx);
  expect(queued()).toContain(mailId);
});

test("three thousand mails take a few statements, each below a megabyte, and a hundred a call to the queue", async () => {
  const world = await newWorld();
  const { ctx, calls } = withRecordingQueue(world.ctx);
  const mails = Array.from({ length: 3_000 }, () => ({
    ...noticeTo("many@example.com"),
    projectName: "ы".repeat(300),
  }));
  const { statements, mailIds } = mailStatements(ctx, mails);
  expect(statements.length).toBeLessThanOrEqual(4);
  for (const statement of statements) await statement;
  expect(await db.$count(mail, eq(mail.toEmail, "many@example.com"))).toBe(3_000);
  await handToQueue(ctx, mailIds);
  expect(calls.map((call) => call.length)).toEqual(Array.from({ length: 30 }, () => 100));
  world.pass(MINUTE);
  const later = withRecordingQueue(world.ctx);
  await sweepMail(later.ctx);
  expect(later.queued().filter((id) => mailIds.includes(id))).toEqual([]);
});

test("once a day what ran out goes, and nothing else", async () => {
  const { ctx } = await newWorld();
  const { projectId } = await invite({ ctx, pass: () => {} });
  const now = ctx.now();
  await seed(projectId, "old", now - 31 * DAY);
  await seed(projectId, "new", now + DAY);
  await runAt("17 3 * * *");
  expect(await names(db.select({ name: sessions.id }).from(sessions))).toEqual(["new"]);
  expect(await names(db.select({ name: signInCodes.id }).from(signInCodes))).toEqual(["new"]);
  expect(await names(db.select({ name: rateCounters.key }).from(rateCounters))).toEqual(["new"]);
  expect(await names(db.select({ name: mail.toEmail }).from(mail).where(eq(mail.template, "seeded")))).toEqual(["new"]);
  const answers = await db.select().from(events).where(eq(events.projectId, projectId)).orderBy(events.revision);
  expect(answers.map(({ answer }) => answer)).toEqual([null, "{}"]);
  expect(await db.select().from(projects).where(eq(projects.id, projectId))).toHaveLength(1);
});

test("mail that is not settled stays, however old", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  await db.update(mail).set({ createdAt: 0 }).where(eq(mail.id, mailId));
  await runAt("17 3 * * *");
  expect((await rowsOf(mailId)).mail.state).toBe("queued");
});

test("the mailbox keeps its newest 500", async () => {
  const rows = Array.from({ length: 505 }, (_, at) => ({
    id: `box_trim_${at}`,
    toEmail: "trim@example.com",
    subject: "",
    text: "",
    html: "",
    deliveredAt: 4_000_000_000_000 + at,
  }));
  for (let at = 0; at < rows.length; at += 10) await db.insert(mailbox).values(rows.slice(at, at + 10));
  await runAt("17 3 * * *");
  const kept = await db.select({ at: mailbox.deliveredAt }).from(mailbox).orderBy(mailbox.deliveredAt);
  expect(kept).toHaveLength(500);
  expect(kept[0]?.at).toBe(4_000_000_000_005);
});

test("a schedule that nothing runs at is an error", async () => {
  await expect(runAt("0 0 1 1 *")).rejects.toThrow("Nothing runs at");
});

async function seed(projectId: string, name: "old" | "new", expiresAt: number) {
  const at = expiresAt - DAY;
  const userId = `usr_${name}`;
  const text = { hash: name, text: "{}", answer: "{}", requestHash: "", actor: "", action: "", target: "" };
  const touched = { all: true } as const;
  const sentMail = { template: "seeded", language: "en", data: {}, state: "sent", createdAt: at } as const;
  await db.batch([
    db.insert(users).values({ id: userId, email: newAddress(name), name, language: "en", createdAt: at }),
    db.insert(sessions).values({ idHash: name, id: name, userId, createdAt: at, lastUsedAt: at, expiresAt }),
    db
      .insert(signInCodes)
      .values({ id: name, email: name, secretId: "", browserHash: "", digits: 6, createdAt: at, expiresAt }),
    db.insert(rateCounters).values({ key: name, windowStart: at, count: 1, expiresAt }),
    db
      .insert(events)
      .values({ projectId, revision: name === "old" ? 2 : 3, changeId: name, at: expiresAt, touched, ...text }),
    db.insert(mail).values({ id: name, toEmail: name, ...sentMail }),
  ]);
}

const names = async (rows: PromiseLike<{ name: string }[]>) =>
  (await rows).map(({ name }) => name).filter((name) => name === "old" || name === "new");
