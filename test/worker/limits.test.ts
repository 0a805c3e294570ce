import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mail, rateCounters } from "../../db/schema.ts";
import { createContext } from "../../worker/context.ts";
import type { Failure } from "../../worker/errors.ts";
import { notifyHub } from "../../worker/freshness/notify-hub.ts";
import { type Limit, limit } from "../../worker/limits/limit.ts";
import { Client, newAddress, readCode, signUp } from "../support/client.ts";

const MINUTE = 60_000;

async function contextAt(now: number) {
  const ctx = await createContext({ env, requestId: "req", waitUntil: () => undefined, notifyHub });
  return { ...ctx, now: () => now };
}

/** Null when it passed. */
const refusal = (work: Promise<unknown>): Promise<Failure | null> =>
  work.then(
    () => null,
    (failure) => failure,
  );

test("as many pass as are allowed, also when all come at once, until the window is over", async () => {
  const ctx = await contextAt(10 * MINUTE + 15_000);
  const rule: Limit = { name: "race", key: crypto.randomUUID(), max: 10, windowMs: MINUTE };
  const refusals = await Promise.all(Array.from({ length: 25 }, () => refusal(limit(ctx, rule))));
  expect(refusals.filter((failure) => failure === null)).toHaveLength(10);
  const failure = refusals.find((found) => found !== null);
  expect([failure?.code, failure?.details]).toEqual(["too_many_requests", { retryAfter: 45 }]);
  expect(await refusal(limit(await contextAt(11 * MINUTE), rule))).toBeNull();
});

test("of several limits the one that lasts longest says when to come back", async () => {
  const ctx = await contextAt(100 * MINUTE);
  const key = crypto.randomUUID();
  const short = { name: "several", key, max: 1, windowMs: MINUTE };
  const long = { name: "several", key, max: 1, windowMs: 30 * MINUTE };
  expect(await refusal(limit(ctx, short, long))).toBeNull();
  expect((await refusal(limit(ctx, short, long)))?.details).toEqual({ retryAfter: 20 * 60 });
});

test("different names, windows and keys never share a count", async () => {
  const ctx = await contextAt(0);
  const part = fc.string({ unit: fc.constantFrom("a", "/", '"', ",", "[", ":"), maxLength: 4 });
  const rule = fc.record({
    name: part,
    key: fc.oneof(part, fc.array(part, { maxLength: 3 })),
    max: fc.constant(1),
    windowMs: fc.constantFrom(1000, 2000),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(rule, { minLength: 2, maxLength: 6, selector: (r) => JSON.stringify(r) }),
      async (rules) => {
        await drizzle(env.DB).delete(rateCounters);
        for (const each of rules) expect(await refusal(limit(ctx, each))).toBeNull();
        for (const each of rules) expect(await refusal(limit(ctx, each))).not.toBeNull();
      },
    ),
    { numRuns: 40 },
  );
});

test("one address gets ten codes an hour, whoever asks; the mail stops with them", async () => {
  const email = newAddress("bombed");
  const asked = Array.from({ length: 12 }, () => new Client().post("/api/sign-in-codes", { email }));
  const answers = await Promise.all(asked);
  const refused = answers.filter((answer) => answer.status === 429);
  expect(refused).toHaveLength(2);
  expect(Number(refused[0]?.headers.get("Retry-After"))).toBeGreaterThan(0);
  const mailed = await drizzle(env.DB).select().from(mail);
  expect(mailed.filter((row) => row.toEmail === email)).toHaveLength(10);
});

test("guesses at a password and at codes are limited by address and network, and do not shut out the person", async () => {
  const email = newAddress("guessed");
  await signUp(email, "Guessed");
  const guess = (client: Client, body: object) => client.post("/api/sessions", { email, ...body });
  for (const body of [{ password: "not the password" }, { code: "000000" }]) {
    const statuses: number[] = [];
    const thief = new Client();
    for (let at = 0; at < 11; at++) statuses.push((await guess(thief, body)).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  }
  const person = new Client();
  await person.post("/api/sign-in-codes", { email });
  expect((await guess(person, { code: await readCode(email) })).status).toBe(200);
});

test("a whole IPv6 /64 is one network", async () => {
  const email = newAddress("subnet");
  const from = (network: string) =>
    new Client({ network }).post("/api/sessions", { email, password: "not the password" });
  for (let at = 0; at < 10; at++) await from(`2001:db8:1:2:${at}::1`);
  expect((await from("2001:db8:1:2:ffff::9")).status).toBe(429);
  expect((await from("2001:db8:1:3::1")).status).toBe(401);
});
