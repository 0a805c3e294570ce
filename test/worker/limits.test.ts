import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rateCounters } from "../../db/schema.ts";
import { notifyHub } from "../../worker/answers/freshness/notify-hub.ts";
import { createContext } from "../../worker/platform/context.ts";
import type { Failure } from "../../worker/platform/errors.ts";
import { type Limit, limit } from "../../worker/platform/limits/limit.ts";
import { Client, newAddress } from "../support/client.ts";

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

test("a whole IPv6 /64 is one network", async () => {
  const email = newAddress("subnet");
  const from = (network: string) =>
    new Client({ network }).post("/api/sessions", { email, password: "not the password" });
  for (let at = 0; at < 10; at++) await from(`2001:db8:1:2:${at}::1`);
  expect((await from("2001:db8:1:2:ffff::9")).status).toBe(429);
  expect((await from("2001:db8:1:3::1")).status).toBe(401);
});
