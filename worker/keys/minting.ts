import { keyRight, outlives } from "../../access/key-right.ts";
import { minterQueries } from "../../db/reads/minter.ts";
import { requireConfirmed } from "../confirmations/require-confirmed.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { iso } from "../grants/view.ts";
import type { Caller } from "../http/types.ts";
import { forbidden, requireOwner, type Seen } from "../projects/seen.ts";
import { scopesWithin } from "./scopes.ts";

/** More than asking. */
const POWERFUL = ["manage", "sync", "accounts"];

/** What a new secret lets its holder do, and until when. */
export interface Minting {
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
}

type Minter = ReturnType<typeof readMinter>;

/** Read with the snapshot, for `requireMayMint`. */
export const readMinter = (ctx: Context, caller: Caller) =>
  minterQueries(ctx.db.primary(), caller.kind === "key" ? caller.key.id : "");

/**
 * Who sees a secret may do what the key may.
 * @throws Failure `forbidden` when that is more, or longer, than the caller may, `confirm_identity`
 */
export function requireMayMint(caller: Caller, seen: Seen<Minter>, minting: Minting): void {
  if (caller.kind === "key") requireScopesWithin(caller.key.scopes, minting.scopes);
  requireRight(caller, seen, minting);
  if (minting.scopes.includes("accounts")) requireOwner(seen);
  if (minting.scopes.some((scope) => POWERFUL.includes(scope))) requireConfirmed(caller, seen.now);
}

/** The latest end of a key that the caller makes: that of their own right, and of the key they use. Null: it need not end. */
export function latestExpiry(caller: Caller, seen: Seen<Minter>, scopes: readonly string[]): number | null {
  const { until } = keyRight(seen.actor, scopes, seen.catalogue, seen.now);
  const ownKey = caller.kind === "key" ? (seen.extra.ownKey[0]?.expiresAt ?? null) : null;
  return until === null || ownKey === null ? (until ?? ownKey) : Math.min(until, ownKey);
}

function requireScopesWithin(held: readonly string[], scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !scopesWithin(held).includes(scope));
  if (missing.length > 0) throw forbidden(missing);
}

function requireRight(caller: Caller, seen: Seen<Minter>, { scopes, expiresAt }: Minting): void {
  const { missing } = keyRight(seen.actor, scopes, seen.catalogue, seen.now);
  if (missing.length > 0) throw forbidden(missing);
  const until = latestExpiry(caller, seen, scopes);
  if (!outlives(expiresAt, { until })) return;
  const message = "A key ends no later than its maker's own right to make it.";
  throw new Failure("forbidden", message, { reason: "outlives", until: iso(until ?? seen.now) });
}
