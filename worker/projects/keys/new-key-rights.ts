import { keyRight, outlives } from "../../../access/key-right.ts";
import { keyCreatorQueries } from "../../../db/reads/key-creator.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { requireConfirmed } from "../../platform/http/require-confirmed.ts";
import type { Caller } from "../../platform/http/types.ts";
import { forbidden, type ProjectSnapshot, requireOwner } from "../core/snapshot.ts";
import { iso } from "../grants/view.ts";
import { scopesWithin } from "./scopes.ts";

/** Scopes that allow more than checks and reads. */
const POWERFUL = ["manage", "sync", "accounts"];

/** The rights of a new secret, and when they end. */
export interface NewKeyRights {
  readonly scopes: readonly string[];
  readonly expiresAt: number | null;
}

type KeyCreator = ReturnType<typeof readKeyCreator>;

/** Extras for `requireMayCreateKey`, read with the snapshot. */
export const readKeyCreator = (ctx: Context, caller: Caller) =>
  keyCreatorQueries(ctx.db.primary(), caller.kind === "key" ? caller.key.id : "");

/**
 * The caller sees the new secret, so they must have every right of the key.
 * @throws Failure `forbidden` if the key could do more, or last longer, than the caller; `confirm_identity`
 */
export function requireMayCreateKey(caller: Caller, snapshot: ProjectSnapshot<KeyCreator>, rights: NewKeyRights): void {
  if (caller.kind === "key") requireScopesWithin(caller.key.scopes, rights.scopes);
  requireRight(caller, snapshot, rights);
  if (rights.scopes.includes("accounts")) requireOwner(snapshot);
  if (rights.scopes.some((scope) => POWERFUL.includes(scope))) requireConfirmed(caller, snapshot.now);
}

/** The latest allowed end of a new key: that of the caller's right, and of the key they use. Null if neither ends. */
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
  const message = "A key ends no later than its creator's own right to create it.";
  throw new Failure("forbidden", message, { reason: "outlives", until: iso(until ?? snapshot.now) });
}
