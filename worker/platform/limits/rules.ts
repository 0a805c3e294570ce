import type { Context } from "../context.ts";
import { DAY_MS } from "../day.ts";
import type { Limit, Limits } from "./limit.ts";
import type { Visitor } from "./visitor.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const rule = (name: string, key: Limit["key"], max: number, windowMs: number): Limit => ({ name, key, max, windowMs });

/** A known browser has its own budget, which other clients cannot use up. */
export const codesSent = (ctx: Context, email: string, { browser, isKnown }: Visitor): Limits =>
  isKnown
    ? [
        rule("code-sent/known-browser", [email, browser ?? ""], 10, HOUR),
        rule("code-sent/known-browser", [email, browser ?? ""], 30, DAY_MS),
      ]
    : [
        rule("code-sent/address-network", [email, ctx.network], 10, HOUR),
        rule("code-sent/address-network", [email, ctx.network], 20, DAY_MS),
        rule("code-sent/address", email, 40, HOUR),
        rule("code-sent/network", ctx.network, 300, HOUR),
      ];

/** The number of six-digit codes a day. Five guesses each make sixty guesses at an address; later codes are longer. */
export const shortCodes = (email: string, { browser, isKnown }: Visitor): Limits => [
  rule("code-short", isKnown ? [email, browser ?? ""] : email, 12, DAY_MS),
];

/** Attempts in browsers that never asked for a code. Other attempts are counted by the code. */
export const aimlessCodes = (ctx: Context): Limits => [rule("code-aimless/network", ctx.network, 200, 15 * MINUTE)];

export const passwordAttempts = (ctx: Context, email: string, { browser, isKnown }: Visitor): Limits =>
  isKnown
    ? [
        rule("password-tried/known-browser", [email, browser ?? ""], 20, 15 * MINUTE),
        rule("password-tried/known-browser", [email, browser ?? ""], 100, DAY_MS),
      ]
    : [
        rule("password-tried/address-network", [email, ctx.network], 10, 15 * MINUTE),
        rule("password-tried/address", email, 100, DAY_MS),
        rule("password-tried/network", ctx.network, 200, 15 * MINUTE),
      ];

/** Counted by session, so that another session or client cannot use it up. */
export const confirmations = (sessionId: string): Limits => [
  rule("confirmed/session", sessionId, 10, 15 * MINUTE),
  rule("confirmed/session", sessionId, 60, DAY_MS),
];

export const signUps = (ctx: Context): Limits => [rule("signed-up/network", ctx.network, 300, HOUR)];

export const setUpAttempts = (ctx: Context, userId: string): Limits => [
  rule("set-up-tried/account", userId, 10, HOUR),
  rule("set-up-tried/network", ctx.network, 30, HOUR),
];

/** Weighted by the number of addresses. */
export const invitationsSent = (ctx: Context, accountId: string, addresses: number): Limits => [
  { ...rule("invited/account", accountId, 2_000, HOUR), weight: addresses },
  { ...rule("invited/network", ctx.network, 5_000, HOUR), weight: addresses },
];

/** Counted by account, so that one member cannot use it up for the team. */
export const invitationSentAgain = (accountId: string, invitationId: string): Limits => [
  rule("sent-again/invitation", [accountId, invitationId], 5, DAY_MS),
  rule("sent-again/account", accountId, 500, DAY_MS),
];

export const acceptAttempts = (ctx: Context, userId: string | null): Limits => [
  rule("accept/account", userId ?? ctx.network, 60, HOUR),
  rule("accept/network", ctx.network, 600, HOUR),
];

export const lookups = (ctx: Context): Limits => [rule("invitation-looked-up/network", ctx.network, 600, HOUR)];

/** Counted by outcome, for each invitation. */
export const invitationNotices = (outcome: string, invitationId: string): Limits => [
  rule("told/invitation", [outcome, invitationId], 1, DAY_MS),
];

/** Checks that memory cannot answer, each of which reads the primary. */
export const demandingChecks = (keyId: string): Limits => [rule("demanding-check/key", keyId, 3_000, MINUTE)];
