import { minterQueries } from "../../db/reads/minter.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Caller } from "../http/types.ts";
import { forbidden, requireOwner, type Seen } from "../projects/seen.ts";
import { scopesWithin } from "./scopes.ts";

const FRESH_SESSION_MS = 15 * 60_000;

/** What a new secret lets its holder do, and until when. */
export interface Minting {
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
}

type Minter = ReturnType<typeof readMinter>;

/** Read with the snapshot, for `requireMayMint`. */
export const readMinter = (ctx: Context, caller: Caller) =>
  minterQueries(ctx.db.primary(), {
    sessionId: caller.kind === "user" ? caller.sessionId : "",
    keyId: caller.kind === "key" ? caller.key.id : "",
  });

/** Whoever sees a secret may do what the key may. @throws Failure `forbidden` when that is more than the caller may */
export function requireMayMint(caller: Caller, seen: Seen<Minter>, minting: Minting): void {
  if (caller.kind === "key") requireWithin(caller.key.scopes, seen.extra.ownKey[0]?.expiresAt ?? null, minting);
  if (!minting.scopes.includes("accounts")) return;
  requireOwner(seen);
  if (seen.now - (seen.extra.session[0]?.createdAt ?? 0) > FRESH_SESSION_MS) throw signInAgain();
}

function requireWithin(held: readonly string[], heldUntil: number | null, { scopes, expiresAt }: Minting): void {
  const missing = scopes.filter((scope) => !scopesWithin(held).includes(scope));
  if (missing.length > 0) throw forbidden(missing);
  if (heldUntil === null || (expiresAt !== null && expiresAt <= heldUntil)) return;
  throw new Failure("forbidden", "A key makes none that outlives it.", { reason: "outlives" });
}

const signInAgain = () =>
  new Failure("forbidden", "Sign in again before you make a key that opens accounts.", { reason: "sign_in_again" });
