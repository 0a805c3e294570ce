import type { Context } from "../context.ts";
import { Meter } from "./meter.ts";

const TEN_SECONDS = 10_000;
const MINUTE = 60_000;

/** The calling key and network. */
interface Asker {
  readonly keyId: string;
  readonly network: string;
}

// One machine answers fewer warm checks than this; the limit is for checks that cost more.
const checks = pairOf(300_000, 600_000, TEN_SECONDS);
const explanations = pairOf(20_000, 40_000, TEN_SECONDS);
const imports = pairOf(120, 240, MINUTE);
const wrongBearers = new Meter({ max: 300, windowMs: MINUTE });

/** This many questions of a batch cost about as much as one request. */
const QUESTIONS_A_CHECK = 10;

function pairOf(aKey: number, aNetwork: number, windowMs: number) {
  return { key: new Meter({ max: aKey, windowMs }), network: new Meter({ max: aNetwork, windowMs }) };
}

function take({ key, network }: ReturnType<typeof pairOf>, asker: Asker, weight: number, now: number): void {
  key.take(asker.keyId, weight, now);
  network.take(asker.network, weight, now);
}

/** Whether the limits allow one more check. If not, the routed check answers with the error. */
export const admitsCheck = (asker: Asker, now: number): boolean =>
  checks.key.admits(asker.keyId, 1, now) && checks.network.admits(asker.network, 1, now);

/** @throws Failure `too_many_requests` */
export const countChecks = (asker: Asker, questions: number, now: number): void =>
  take(checks, asker, Math.ceil(questions / QUESTIONS_A_CHECK), now);

/** Counts explained checks. @throws Failure `too_many_requests` */
export const countExplanations = (ctx: Context, keyId: string, questions: number): void =>
  take(explanations, { keyId, network: ctx.network }, questions, ctx.now());

/** Counts imports, including dry runs. @throws Failure `too_many_requests` */
export const countImport = (ctx: Context, accountId: string): void =>
  take(imports, { keyId: accountId, network: ctx.network }, 1, ctx.now());

/** Counted before the database query, because many may arrive at once. @throws Failure `too_many_requests` */
export const countWrongBearer = (ctx: Context): void => wrongBearers.take(ctx.network, 1, ctx.now());

export const wasNoWrongBearer = (ctx: Context): void => wrongBearers.giveBack(ctx.network);
