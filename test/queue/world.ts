import { createExecutionContext, createMessageBatch, getQueueResult, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { Access } from "../../access/types.ts";
import { invitations, mail, members, projectStates, projects, users } from "../../db/schema.ts";
import { notifyHub } from "../../worker/answers/freshness/notify-hub.ts";
import { mailStatements } from "../../worker/mail/mail-statements.ts";
import type { Mailer, OutgoingMail, SendResult } from "../../worker/mail/mailer.ts";
import type { Mail } from "../../worker/mail/mails.ts";
import { consumeDeadMail } from "../../worker/mail/queue/dead-mail.ts";
import { consumeMail } from "../../worker/mail/queue/mail.ts";
import { type Context, createContext, type Language } from "../../worker/platform/context.ts";
import type { Env, MailMessage } from "../../worker/platform/env.ts";

export const db = drizzle(env.DB);

/** A context whose clock is moved by hand. */
export interface World {
  readonly ctx: Context;
  pass(ms: number): void;
}

export async function newWorld(changes: Partial<Env> = {}): Promise<World> {
  const work: Promise<unknown>[] = [];
  const waitUntil = (promise: Promise<unknown>) => void work.push(promise);
  const ctx = await createContext({ env: { ...env, ...changes }, requestId: "req_test", waitUntil, notifyHub });
  const clock = { now: Date.now() };
  const pass = (ms: number) => {
    clock.now += ms;
  };
  return { ctx: { ...ctx, now: () => clock.now }, pass };
}

/** A context whose queue only remembers what each call gave it. */
export function withRecordingQueue(ctx: Context) {
  const calls: string[][] = [];
  const sendBatch = async (messages: Iterable<{ body: MailMessage }>) => {
    calls.push(Array.from(messages, ({ body }) => body.mailId));
  };
  const MAIL_QUEUE = { sendBatch } as unknown as Queue<MailMessage>;
  return { calls, queued: () => calls.flat(), ctx: { ...ctx, env: { ...ctx.env, MAIL_QUEUE } } };
}

export const SENT: SendResult = { outcome: "sent", messageId: "<1@provider.example>" };
export const DEFERRED: SendResult = { outcome: "deferred", code: "E_RATE_LIMIT_EXCEEDED", afterSeconds: 0 };

/** A transport that answers what it is told to, in order, and then accepts. */
export class ScriptedMailer implements Mailer {
  readonly asked: OutgoingMail[] = [];
  readonly #script: (SendResult | (() => Promise<SendResult>))[];

  constructor(...script: (SendResult | (() => Promise<SendResult>))[]) {
    this.#script = script;
  }

  async send(outgoing: OutgoingMail): Promise<SendResult> {
    this.asked.push(outgoing);
    const next = this.#script.shift() ?? SENT;
    return typeof next === "function" ? next() : next;
  }
}

/** Commits a letter as a use case does, and leaves it there: nothing is queued. */
export async function post({ ctx }: World, message: Mail): Promise<string> {
  const { statements, mailIds } = mailStatements(ctx, [message]);
  const [first, ...rest] = statements;
  if (!first || !mailIds[0]) throw new Error("A letter makes statements and an id.");
  await ctx.db.primary().batch([first, ...rest]);
  return mailIds[0];
}

const batchOf = (queue: string, mailId: string, attempts: number) =>
  createMessageBatch<MailMessage>(queue, [
    { id: crypto.randomUUID(), timestamp: new Date(), attempts, body: { mailId } },
  ]);

async function outcome(batch: MessageBatch<MailMessage>): Promise<"acknowledged" | "retried"> {
  const execution = createExecutionContext();
  const result = await getQueueResult(batch, execution);
  await waitOnExecutionContext(execution);
  return result.explicitAcks.length === 1 && result.retryMessages.length === 0 ? "acknowledged" : "retried";
}

/** One delivery of the queue's message to a consumer. */
export async function deliver({ ctx }: World, mailer: Mailer, mailId: string, attempts = 1) {
  const batch = batchOf("gatehouse-mail", mailId, attempts);
  await consumeMail(ctx, mailer, batch);
  return outcome(batch);
}

export async function deliverDead({ ctx }: World, mailId: string) {
  const batch = batchOf("gatehouse-mail-dead", mailId, 1);
  await consumeDeadMail(ctx, batch);
  return outcome(batch);
}

export async function rowsOf(mailId: string) {
  const row = await db.select().from(mail).where(eq(mail.id, mailId)).get();
  if (!row) throw new Error(`No row of ${mailId}.`);
  return { mail: row };
}

export const mailTo = (email: string) => db.select().from(mail).where(eq(mail.toEmail, email)).orderBy(asc(mail.id));

export const newAddress = (name: string): string => `${name}-${crypto.randomUUID().slice(0, 8)}@example.com`;

/** A letter that needs nothing else in the database. */
export const noticeTo = (to: string): Mail => ({
  template: "access-ended",
  to,
  language: "en",
  projectId: "prj_none",
  projectName: "Spring campaign",
  actorName: "Ann Lee",
});

export interface Typed {
  readonly project?: string;
  readonly inviter?: string;
  readonly note?: string | null;
  readonly access?: Access;
  readonly language?: Language;
  readonly timeZone?: string;
  readonly expiresAt?: number;
}

/** A project, its owner, and a pending invitation, with the text that these people typed. */
export async function invite({ ctx }: World, typed: Typed = {}) {
  const [projectId, userId, memberId, id] = [ctx.newId("prj"), ctx.newId("usr"), ctx.newId("mem"), ctx.newId("inv")];
  const at = ctx.now();
  const life = { projectId, addedRev: 1, endedRev: null };
  const inviter = { id: userId, email: newAddress("ann"), name: typed.inviter ?? "Ann Lee" };
  const email = newAddress("bob");
  const slug = projectId.slice(4).replace("_", "-");
  await db.batch([
    db.insert(users).values({ ...inviter, language: "en", createdAt: at }),
    db.insert(projects).values({ id: projectId, slug, revision: 1, hash: "0", createdAt: at }),
    db.insert(projectStates).values({
      ...life,
      name: typed.project ?? "Spring campaign",
      timeZone: typed.timeZone ?? "UTC",
      status: "active",
      catalogueVersion: 1,
      builtInGroups: [],
      storedNames: { subject: [], resource: [] },
    }),
    db.insert(members).values({
      ...life,
      id: memberId,
      userId,
      kind: "team",
      isOwner: true,
      attributes: {},
      joinedAt: at,
      addedBy: userId,
      sortName: "ann",
      changedRev: 1,
    }),
    db.insert(invitations).values({
      id,
      projectId,
      email,
      name: "Bob",
      kind: "team",
      access: typed.access ?? { presets: ["editor"], grants: [] },
      note: typed.note ?? null,
      language: typed.language ?? "en",
      state: "pending",
      version: 1,
      secretId: ctx.secrets.currentId,
      invitedBy: memberId,
      accessSetBy: memberId,
      createdAt: at,
      expiresAt: typed.expiresAt ?? at + 7 * 24 * 60 * 60_000,
      changedRev: 1,
    }),
  ]);
  const language = typed.language ?? "en";
  const message: Mail = {
    template: "invitation",
    to: email,
    language,
    projectId,
    invitationId: id,
    registered: false,
  };
  return { id, projectId, slug, email, inviter, message };
}
