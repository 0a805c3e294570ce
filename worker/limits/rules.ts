import type { Context } from "../context.ts";
import { DAY_MS } from "../day.ts";
import type { Limit } from "./limit.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

type Rules = readonly [Limit, ...Limit[]];

const rule = (name: string, key: Limit["key"], max: number, windowMs: number): Limit => ({ name, key, max, windowMs });

export const codesSent = (ctx: Context, email: string): Rules => [
  rule("code-sent/address", email, 10, HOUR),
  rule("code-sent/address", email, 30, DAY_MS),
  rule("code-sent/network", ctx.network, 300, HOUR),
];

/** By address and network first, so that a stranger's guesses do not soon shut the person out. */
export const codeAttempts = (ctx: Context, email: string): Rules => [
  rule("code-tried/address-network", [email, ctx.network], 10, 15 * MINUTE),
  rule("code-tried/address", email, 60, DAY_MS),
  rule("code-tried/network", ctx.network, 200, 15 * MINUTE),
];

export const passwordAttempts = (ctx: Context, email: string): Rules => [
  rule("password-tried/address-network", [email, ctx.network], 10, 15 * MINUTE),
  rule("password-tried/address", email, 100, DAY_MS),
  rule("password-tried/network", ctx.network, 200, 15 * MINUTE),
];

export const signUps = (ctx: Context): Rules => [rule("signed-up/network", ctx.network, 300, HOUR)];

export const setUpAttempts = (ctx: Context, userId: string): Rules => [
  rule("set-up-tried/account", userId, 10, HOUR),
  rule("set-up-tried/network", ctx.network, 30, HOUR),
];

/** Weighed by the number of addresses. */
export const invitationsSent = (ctx: Context, accountId: string, addresses: number): Rules => [
  { ...rule("invited/account", accountId, 2_000, HOUR), weight: addresses },
  { ...rule("invited/network", ctx.network, 5_000, HOUR), weight: addresses },
];

/** Per account, so that a stranger cannot use it up for the team. */
export const invitationSentAgain = (accountId: string, invitationId: string): Rules => [
  rule("sent-again/invitation", [accountId, invitationId], 5, DAY_MS),
  rule("sent-again/account", accountId, 500, DAY_MS),
];

export const acceptAttempts = (ctx: Context, userId: string | null): Rules => [
  rule("accept/account", userId ?? ctx.network, 60, HOUR),
  rule("accept/network", ctx.network, 600, HOUR),
];

export const lookups = (ctx: Context): Rules => [rule("invitation-looked-up/network", ctx.network, 600, HOUR)];

/** By what is told, for each invitation. */
export const invitationNotices = (outcome: string, invitationId: string): Rules => [
  rule("told/invitation", [outcome, invitationId], 1, DAY_MS),
];

/** Checks that memory cannot answer: each reads the primary. */
export const demandingChecks = (keyId: string): Rules => [rule("demanding-check/key", keyId, 3_000, MINUTE)];
