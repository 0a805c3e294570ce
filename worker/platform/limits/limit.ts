import { sql } from "drizzle-orm";
import { rateCounters } from "../../../db/schema.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { hashName, logAccount } from "../log-account.ts";

/** At most `max` attempts in each window of `windowMs` for one `key`. Parts of a key never run together. */
export interface Limit {
  readonly name: string;
  readonly key: string | readonly string[];
  readonly max: number;
  readonly windowMs: number;
  /** How many attempts this one counts as; one by default. */
  readonly weight?: number;
}

export type Limits = readonly [Limit, ...Limit[]];

/**
 * Counts this attempt under every limit, in one round trip, before the limited work starts.
 * @throws Failure `too_many_requests` with `retryAfter` in seconds if one of them is exceeded
 */
export async function limit(ctx: Context, ...limits: Limits): Promise<void> {
  const now = ctx.now();
  const reached = await usedUp(ctx, limits, now);
  for (const { name, key } of reached) {
    await logAccount(ctx, "limit_reached", { limit: name, key: await hashName(ctx, JSON.stringify(key)) });
  }
  const waits = reached.map(({ windowMs }) => windowStart(now, windowMs) + windowMs - now);
  if (waits.length === 0) return;
  const retryAfter = Math.ceil(Math.max(...waits) / 1000);
  throw new Failure("too_many_requests", `Too many attempts. Try again in ${retryAfter} seconds.`, { retryAfter });
}

/** Like `limit`, but returns whether the attempt is within the limits. */
export const isWithin = async (ctx: Context, ...limits: Limits): Promise<boolean> =>
  (await usedUp(ctx, limits, ctx.now())).length === 0;

async function usedUp(ctx: Context, limits: Limits, now: number): Promise<Limit[]> {
  const [first, ...others] = limits;
  const counted = await ctx.db
    .primary()
    .batch([countOne(ctx, first, now), ...others.map((each) => countOne(ctx, each, now))]);
  return limits.filter((each, at) => (counted[at]?.[0]?.count ?? Number.POSITIVE_INFINITY) > each.max);
}

function countOne(ctx: Context, { name, key, windowMs, weight = 1 }: Limit, now: number) {
  const start = windowStart(now, windowMs);
  return ctx.db
    .primary()
    .insert(rateCounters)
    .values({
      key: JSON.stringify([name, windowMs, key]),
      windowStart: start,
      count: weight,
      expiresAt: start + windowMs,
    })
    .onConflictDoUpdate({
      target: [rateCounters.key, rateCounters.windowStart],
      set: { count: sql`${rateCounters.count} + ${weight}` },
    })
    .returning({ count: rateCounters.count });
}

const windowStart = (now: number, windowMs: number) => Math.floor(now / windowMs) * windowMs;
