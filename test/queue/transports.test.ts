import { createExecutionContext, createMessageBatch } from "cloudflare:test";
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { consume } from "../../worker/consume.ts";
import type { OutgoingMail } from "../../worker/mail/mailer.ts";
import { mailerOf, senderOf } from "../../worker/mail/mailer-of.ts";
import { secondsBeforeRetry } from "../../worker/mail/retry-delay.ts";
import { cloudflareMailer } from "../../worker/mail/transports/cloudflare.ts";
import type { Env, MailMessage } from "../../worker/platform/env.ts";
import { newWorld } from "./world.ts";

const OUTGOING: OutgoingMail = {
  from: { name: "Spring via Gatehouse", email: "mail@gatehouse.example" },
  to: "bob@example.com",
  subject: "Hello",
  text: "Hello",
  html: "<p>Hello</p>",
  headers: { "Auto-Submitted": "auto-generated", "Content-Language": "en", "X-Gatehouse-Mail-Id": "mal_1" },
};

/** The binding's edge: remembers the message, then fails with the code, if there is one. */
function binding(code?: string) {
  const sent: unknown[] = [];
  const send = async (message: unknown) => {
    sent.push(message);
    if (code !== undefined) throw Object.assign(new Error("to bob@example.com"), { code });
    return { messageId: "<7@cloudflare.example>" };
  };
  return { sent, email: { send } as SendEmail };
}

test("the cloudflare transport hands the mail to the binding and keeps its message id", async () => {
  const { email, sent } = binding();
  expect(await cloudflareMailer(email).send(OUTGOING)).toEqual({
    outcome: "sent",
    messageId: "<7@cloudflare.example>",
  });
  expect(sent).toEqual([OUTGOING]);
});

test("the platform's own binding takes the mail as it is built", async () => {
  expect(await cloudflareMailer(env.EMAIL).send(OUTGOING)).toMatchObject({ outcome: "sent" });
});

test.each([
  ["E_RECIPIENT_SUPPRESSED", { outcome: "refused", failure: "suppressed" }],
  ["E_RECIPIENT_NOT_ALLOWED", { outcome: "refused", failure: "recipient_not_allowed" }],
  ["E_SENDER_NOT_VERIFIED", { outcome: "refused", failure: "sender_not_verified" }],
  ["E_HEADER_NOT_ALLOWED", { outcome: "refused", failure: "refused" }],
  ["E_RATE_LIMIT_EXCEEDED", { outcome: "deferred", code: "E_RATE_LIMIT_EXCEEDED", afterSeconds: 60 }],
  ["E_DAILY_LIMIT_EXCEEDED", { outcome: "deferred", code: "E_DAILY_LIMIT_EXCEEDED", afterSeconds: 14_400 }],
  ["E_DELIVERY_FAILED", { outcome: "deferred", code: "E_DELIVERY_FAILED", afterSeconds: 0 }],
  ["E_SOMETHING_NEW", { outcome: "deferred", code: "E_SOMETHING_NEW", afterSeconds: 0 }],
] as const)("%s is understood", async (code, result) => {
  expect(await cloudflareMailer(binding(code).email).send(OUTGOING)).toEqual(result);
});

test("a transport that is unknown, or cannot work here, is a clear error", async () => {
  const { ctx } = await newWorld();
  const choose = (changes: Partial<Env>) => () => mailerOf({ ...ctx, env: { ...ctx.env, ...changes } });
  expect(choose({ MAIL_TRANSPORT: "pigeon" })).toThrow('MAIL_TRANSPORT must be cloudflare or mailbox, not "pigeon".');
  expect(choose({ MAIL_TRANSPORT: "mailbox", LOCAL: "" })).toThrow("only a local deployment may");
  expect(choose({ MAIL_TRANSPORT: "mailbox" })).not.toThrow();
  expect(choose({ MAIL_TRANSPORT: "cloudflare" })).not.toThrow();
});

test("MAIL_FROM is an address, with a name or without; a deployment needs one", () => {
  const from = (MAIL_FROM: string, LOCAL = "") => senderOf({ MAIL_FROM, LOCAL } as unknown as Env);
  expect(from("mail@acme.example")).toEqual({ name: "Gatehouse", email: "mail@acme.example" });
  expect(from('"Acme" <mail@acme.example>')).toEqual({ name: "Acme", email: "mail@acme.example" });
  expect(from("", "1")).toEqual({ name: "Gatehouse", email: "gatehouse@localhost" });
  for (const wrong of ["", "Acme", "a@b@c.example", "a@b.example, c@d.example", "a@b.example\r\nBcc: x@y.example"]) {
    expect(() => from(wrong)).toThrow("MAIL_FROM must be set");
  }
});

test("a wrong transport and an unknown queue bring the whole batch back", async () => {
  const batch = (queue: string) => createMessageBatch<MailMessage>(queue, []);
  const misconfigured = { ...env, MAIL_TRANSPORT: "pigeon" };
  const execution = createExecutionContext();
  await expect(consume(batch("gatehouse-mail"), misconfigured, execution)).rejects.toThrow("MAIL_TRANSPORT");
  await expect(consume(batch("other"), env, execution)).rejects.toThrow("Nothing consumes the queue other.");
});

test("waiting grows with every attempt, stays whole, and stays within what a queue takes", () => {
  const attempt = fc.integer({ min: 1, max: 100 });
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(attempt, random, random, (attempts, now, later) => {
      const seconds = secondsBeforeRetry(attempts, now);
      expect(Number.isInteger(seconds)).toBe(true);
      expect(seconds).toBeGreaterThanOrEqual(10);
      expect(seconds).toBeLessThanOrEqual(20 * 60);
      if (attempts < 5) expect(secondsBeforeRetry(attempts + 1, later)).toBeGreaterThan(seconds);
    }),
  );
});
