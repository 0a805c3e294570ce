import { keyRight, outlives } from "../../../access/key-right.ts";
import { keyCreatorQueries } from "../../../db/reads/key-creator.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { requireConfirmed } from "../../platform/http/require-confirmed.ts";
import type { Caller } from "../../platform/http/types.ts";
import { forbidden, type ProjectSnapshot, requireOwner } from "../core/snapshot.ts";
import { iso } from "../grants/view.ts";
import { scopesWithin } from "./scopes.ts";

/** More than asking. */
const POWERFUL = ["manage", "sync", "accounts"];

/** What a new secret lets its holder do, and until when. */
export interface NewKeyRights {
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
}

type KeyCreator = ReturnType<typeof readKeyCreator>;

/** Read with the snapshot, for `requireMayCreateKey`. */
export const readKeyCreator = (ctx: Context, caller: Caller) =>
  keyCreatorQueries(ctx.db.primary(), caller.kind === "key" ? caller.key.id : "");

/**
 * Who sees a secret may do what the key may.
 * @throws Failure `forbidden` when that is more, or longer, than the caller may, `confirm_identity`
 */
export function requireMayCreateKey(caller: Caller, snapshot: ProjectSnapshot<KeyCreator>, rights: NewKeyRights): void {
  if (caller.kind === "key") requireScopesWithin(caller.key.scopes, rights.scopes);
  requireRight(caller, snapshot, rights);
  if (rights.scopes.includes("accounts")) requireOwner(snapshot);
  if (rights.scopes.some((scope) => POWERFUL.includes(scope))) requireConfirmed(caller, snapshot.now);
}

/** The latest end of a key that the caller makes: that of their own right, and of the key they use. Null: it need not end. */
export function latestExpiry(
  caller: Caller,
  snapshot: ProjectSnapshot<KeyCreator>,
  scopes: readonly string[],
): number | null {
  const { until } = keyRight(snapshot.actor, scopes, snapshot.catalogue, snapshot.now);
  const ownKey = caller.kind === "key" ? (snapshot.extra.ownKey[0]?.expiresAt ?? null) : null;
  return until === null || ownKey === null ? (until ?? ownKey) : Math.min(until, ownKey);
}

function requireScopesWithin(held: readonly string[], scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !scopesWithin(held).includes(scope));
  if (missing.length > 0) throw forbidden(missing);
}

function requireRight(
  caller: Caller,
  snapshot: ProjectSnapshot<KeyCreator>,
  { scopes, expiresAt }: NewKeyRights,
): void {
  const { missing } = keyRight(snapshot.actor, scopes, snapshot.catalogue, snapshot.now);
  if (missing.length > 0) throw forbidden(missing);
  const until = latestExpiry(caller, snapshot, scopes);
  if (!outlives(expiresAt, { until })) return;
  const message = "A key ends no later than its maker's own right to make it.";
  throw new Failure("forbidden", message, { reason: "outlives", until: iso(until ?? snapshot.now) });
}
