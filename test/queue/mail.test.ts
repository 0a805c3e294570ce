import { createExecutionContext, createMessageBatch, getQueueResult } from "cloudflare:test";
import { eq } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { invitations, mail, signInCodes } from "../../db/schema.ts";
import type { SendResult } from "../../worker/mail/mailer.ts";
import { consumeMail } from "../../worker/mail/queue/mail.ts";
import type { MailMessage } from "../../worker/platform/env.ts";
import { signUp } from "../support/client.ts";
import {
  DEFERRED,
  db,
  deliver,
  deliverDead,
  invite,
  mailTo,
  newAddress,
  newWorld,
  noticeTo,
  post,
  rowsOf,
  ScriptedMailer,
  SENT,
  withRecordingQueue,
} from "./world.ts";

const MINUTE = 60_000;

test("a mail that fails twice and then succeeds is sent once", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const throwing = () => Promise.reject(new Error("connection lost"));
  const mailer = new ScriptedMailer(DEFERRED, throwing);
  expect(await deliver(world, mailer, mailId, 1)).toBe("retried");
  expect(await deliver(world, mailer, mailId, 2)).toBe("retried");
  expect((await rowsOf(mailId)).mail.sweepAt).not.toBeNull();
  expect(await deliver(world, mailer, mailId, 3)).toBe("acknowledged");
  expect(mailer.asked).toHaveLength(3);
  expect(await rowsOf(mailId)).toMatchObject({
    mail: {
      state: "sent",
      attempts: 3,
      sentAt: world.ctx.now(),
      messageId: "<1@provider.example>",
      failure: null,
      sweepAt: null,
    },
  });
});

test("a message that the queue delivers twice sends one mail", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const mailer = new ScriptedMailer();
  expect(await deliver(world, mailer, mailId)).toBe("acknowledged");
  expect(await deliver(world, mailer, mailId)).toBe("acknowledged");
  expect(mailer.asked).toHaveLength(1);
});

test("a message that names no mail is put aside, and keeps no other from being sent", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const bodies: unknown[] = [null, "text", {}, { mailId: 7 }, { mailId }];
  const messages = bodies.map((body, at) => ({ id: `${at}`, timestamp: new Date(), attempts: 1, body }));
  const batch = createMessageBatch<MailMessage>(
    "gatehouse-mail",
    messages as Parameters<typeof createMessageBatch<MailMessage>>[1],
  );
  const mailer = new ScriptedMailer();
  await consumeMail(world.ctx, mailer, batch);
  const { explicitAcks, retryMessages } = await getQueueResult(batch, createExecutionContext());
  expect([explicitAcks, retryMessages]).toEqual([["0", "1", "2", "3", "4"], []]);
  expect(mailer.asked).toHaveLength(1);
});

test("of two consumers at once, one sends and the other comes back", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const { promise: gate, resolve: open } = Promise.withResolvers<SendResult>();
  const mailer = new ScriptedMailer(() => gate);
  const first = deliver(world, mailer, mailId);
  await vi.waitFor(() => expect(mailer.asked).toHaveLength(1));
  expect(await deliver(world, mailer, mailId)).toBe("retried");
  open(SENT);
  expect(await first).toBe("acknowledged");
  expect(mailer.asked).toHaveLength(1);
});

test("ten consumers that start together send one mail", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const mailer = new ScriptedMailer();
  await Promise.all(Array.from({ length: 10 }, () => deliver(world, mailer, mailId)));
  expect(mailer.asked).toHaveLength(1);
  expect((await rowsOf(mailId)).mail.state).toBe("sent");
});

test("a claim that was left behind is taken up again once it is over, and not before", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const dead = { state: "sending", claimId: "gone", claimedUntil: world.ctx.now() + 5 * MINUTE } as const;
  await db.update(mail).set(dead).where(eq(mail.id, mailId));
  const mailer = new ScriptedMailer();
  expect(await deliver(world, mailer, mailId)).toBe("retried");
  world.pass(5 * MINUTE);
  expect(await deliver(world, mailer, mailId)).toBe("acknowledged");
  expect(mailer.asked).toHaveLength(1);
});

test("a transport that hangs is given up well before the claim ends, and tried again", async () => {
  const world = await newWorld();
  const mailId = await post(world, noticeTo(newAddress("bob")));
  const hanging = new ScriptedMailer(() => new Promise<SendResult>(() => {}));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const delivered = deliver(world, hanging, mailId);
    while (hanging.asked.length === 0) await scheduler.wait(5);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await delivered).toBe("retried");
  } finally {
    vi.useRealTimers();
  }
  expect((await rowsOf(mailId)).mail.state).toBe("queued");
});

test("an invitation that is refused for good says why on the team page, and the inviter is told, once", async () => {
  const world = await newWorld();
  const { ctx } = withRecordingQueue(world.ctx);
  const [ann, bob] = [newAddress("ann"), newAddress("bob")];
  const client = await signUp(ann, "Ann", { env: ctx.env });
  const project = await client.post<{ id: string }>("/api/projects", { name: "Spring", timeZone: "UTC" });
  const invitations = `/api/projects/${project.body.id}/invitations`;
  await client.post(invitations, { addresses: [{ email: bob }], kind: "team", presets: ["editor"], grants: [] });
  const shown = async () => (await client.get<Shown>(invitations)).body.items.map((item) => item.mail);
  expect(await shown()).toEqual([{ state: "queued", failure: null }]);

  const mailId = (await mailTo(bob))[0]?.id ?? "none";
  const refusing = new ScriptedMailer({ outcome: "refused", failure: "suppressed" });
  expect(await deliver({ ...world, ctx }, refusing, mailId)).toBe("acknowledged");
  expect(await deliver({ ...world, ctx }, refusing, mailId)).toBe("acknowledged");
  expect(await shown()).toEqual([{ state: "failed", failure: "suppressed" }]);
  const notices = (await mailTo(ann)).filter(({ template }) => template === "invitation-outcome");
  expect(notices.map(({ data }) => data)).toEqual([expect.objectContaining({ outcome: "failed", invitedEmail: bob })]);
});

interface Shown {
  readonly items: readonly { readonly mail: unknown }[];
}

test("once the inviter is gone, the owner is told of a failure", async () => {
  const { ctx, pass } = await newWorld();
  const world = { ctx: withRecordingQueue(ctx).ctx, pass };
  const { id, message, inviter } = await invite(world);
  await db.update(invitations).set({ invitedBy: "mem_gone" }).where(eq(invitations.id, id));
  await deliver(world, new ScriptedMailer({ outcome: "refused", failure: "refused" }), await post(world, message));
  expect(await mailTo(inviter.email)).toHaveLength(1);
});

test("a consumer that lost its claim meanwhile neither fails nor gives back what another sent", async () => {
  for (const late of [{ outcome: "refused", failure: "refused" } as const, DEFERRED]) {
    const world = await newWorld();
    const { message, inviter } = await invite(world);
    const mailId = await post(world, message);
    const { promise: gate, resolve: open } = Promise.withResolvers<SendResult>();
    const slow = new ScriptedMailer(() => gate);
    const first = deliver(world, slow, mailId);
    await vi.waitFor(() => expect(slow.asked).toHaveLength(1));
    world.pass(5 * MINUTE);
    expect(await deliver(world, new ScriptedMailer(), mailId)).toBe("acknowledged");
    open(late);
    await first;
    expect((await rowsOf(mailId)).mail).toMatchObject({ state: "sent", failure: null });
    expect(await mailTo(inviter.email)).toEqual([]);
  }
});

test("a notice of a failure that fails itself makes no other notice", async () => {
  const { ctx, pass } = await newWorld();
  const quiet = withRecordingQueue(ctx);
  const world = { ctx: quiet.ctx, pass };
  const { message, inviter } = await invite(world);
  await deliver(world, new ScriptedMailer({ outcome: "refused", failure: "refused" }), await post(world, message));
  await vi.waitFor(() => expect(quiet.calls).toHaveLength(1));
  const noticeId = quiet.queued()[0] ?? "none";
  await deliver(world, new ScriptedMailer({ outcome: "refused", failure: "refused" }), noticeId);
  expect((await rowsOf(noticeId)).mail).toMatchObject({ toEmail: inviter.email, state: "failed", failure: "refused" });
  expect(await mailTo(inviter.email)).toHaveLength(1);
});

test("after the last attempt the dead-letter queue marks the mail failed and tells the inviter", async () => {
  const world = await newWorld();
  const { message, inviter } = await invite(world);
  const mailId = await post(world, message);
  await deliver(world, new ScriptedMailer(DEFERRED), mailId, 6);
  expect((await rowsOf(mailId)).mail).toMatchObject({ state: "queued", failure: null });
  expect(await deliverDead(world, mailId)).toBe("acknowledged");
  expect(await deliverDead(world, mailId)).toBe("acknowledged");
  expect((await rowsOf(mailId)).mail).toMatchObject({ state: "failed", failure: "gave_up" });
  expect(await mailTo(inviter.email)).toHaveLength(1);
});

test("a dead letter does not fail a mail that was sent, nor one that is being sent", async () => {
  const world = await newWorld();
  const sent = await post(world, noticeTo(newAddress("bob")));
  await deliver(world, new ScriptedMailer(), sent);
  expect(await deliverDead(world, sent)).toBe("acknowledged");
  expect((await rowsOf(sent)).mail.state).toBe("sent");

  const sending = await post(world, noticeTo(newAddress("bob")));
  const claim = { state: "sending", claimId: "other", claimedUntil: world.ctx.now() + MINUTE } as const;
  await db.update(mail).set(claim).where(eq(mail.id, sending));
  expect(await deliverDead(world, sending)).toBe("retried");
  expect((await rowsOf(sending)).mail.state).toBe("sending");
});

const settled = ["accepted", "declined", "withdrawn"] as const;

test.each(settled)("an invitation that is %s by now is not sent, and shows no failure", async (state) => {
  const world = await newWorld();
  const { id, message, inviter } = await invite(world);
  const mailId = await post(world, message);
  await db.update(invitations).set({ state }).where(eq(invitations.id, id));
  await expectSuperseded(world, mailId);
  expect(await mailTo(inviter.email)).toEqual([]);
});

test("an expired invitation is not sent", async () => {
  const world = await newWorld();
  const { message } = await invite(world);
  const mailId = await post(world, message);
  world.pass(8 * 24 * 60 * MINUTE);
  await expectSuperseded(world, mailId);
});

test("an invitation that was sent again is carried by the newer mail alone", async () => {
  const world = await newWorld();
  const { message } = await invite(world);
  const older = await post(world, message);
  world.pass(1000);
  const newer = await post(world, message);
  await expectSuperseded(world, older);
  const mailer = new ScriptedMailer();
  await deliver(world, mailer, newer);
  expect(mailer.asked).toHaveLength(1);
});

test("a code that was used or ran out is not sent", async () => {
  const world = await newWorld();
  const now = world.ctx.now();
  const code = {
    email: newAddress("bob"),
    secretId: world.ctx.secrets.currentId,
    browserHash: "",
    digits: 6,
    createdAt: now,
    expiresAt: now + MINUTE,
  };
  await db.insert(signInCodes).values({ ...code, id: "cod_used", usedAt: now });
  await db.insert(signInCodes).values({ ...code, id: "cod_over", expiresAt: now });
  for (const codeId of ["cod_used", "cod_over", "cod_none"]) {
    const message = { template: "sign-in-code", to: code.email, language: "en", codeId, purpose: "sign_in" } as const;
    await expectSuperseded(world, await post(world, message));
  }
});

async function expectSuperseded(world: Awaited<ReturnType<typeof newWorld>>, mailId: string) {
  const mailer = new ScriptedMailer();
  expect(await deliver(world, mailer, mailId)).toBe("acknowledged");
  expect(mailer.asked).toEqual([]);
  const rows = await rowsOf(mailId);
  expect(rows.mail.failure).toBe("superseded");
  expect(rows.mail.sweepAt).toBeNull();
}
