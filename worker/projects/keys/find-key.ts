import { and, eq, isNull } from "drizzle-orm";
import { serviceKeys } from "../../../db/schema.ts";
import { sameBytes, sha256, sha256Hex } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import type { Env } from "../../platform/env.ts";
import { Failure } from "../../platform/errors.ts";
import type { Key } from "../../platform/http/types.ts";
import { MINIMUM_LENGTH } from "../../platform/secrets/secrets.ts";

export const TOUCH_EVERY_MS = 10 * 60_000;

/** A deployment key that exists while the variable is set. It opens no connected accounts. */
export const BOOTSTRAP: Key = {
  id: "bootstrap",
  projectId: null,
  scopes: ["check", "read", "sync", "manage"],
  createdBy: null,
  secretHash: "",
};

/** Null if no current key has this secret: unknown, revoked or expired. */
export async function findKey(ctx: Context, secret: string): Promise<Key | null> {
  if (await isBootstrapKey(ctx, secret)) return BOOTSTRAP;
  const secretHash = await sha256Hex(secret);
  const row = await ctx.db
    .primary()
    .select()
    .from(serviceKeys)
    .where(and(eq(serviceKeys.secretHash, secretHash), isNull(serviceKeys.endedRev)))
    .get();
  if (!row || (row.expiresAt !== null && row.expiresAt <= ctx.now())) return null;
  if (ctx.now() - (row.lastUsedAt ?? 0) > TOUCH_EVERY_MS) ctx.after(touchKey(ctx, row.id));
  return { id: row.id, projectId: row.projectId, scopes: row.scopes, createdBy: row.createdBy, secretHash };
}

/** @throws Failure like `requireLongBootstrapKey`, to a caller who sends a bootstrap key that is too short */
export async function isBootstrapKey({ env }: Context, secret: string): Promise<boolean> {
  const key = env.BOOTSTRAP_KEY ?? "";
  if (key === "" || !sameBytes(await sha256(secret), await sha256(key))) return false;
  requireLongBootstrapKey(env);
  return true;
}

/** @throws Failure `unauthenticated` if the variable is set to a key short enough to guess */
export function requireLongBootstrapKey(env: Env): void {
  if (!env.BOOTSTRAP_KEY || hasBootstrapKey(env)) return;
  throw new Failure(
    "unauthenticated",
    `BOOTSTRAP_KEY does not count: it must hold at least ${MINIMUM_LENGTH} characters.`,
  );
}

/** Whether a bootstrap key is set and long enough. */
export const hasBootstrapKey = ({ BOOTSTRAP_KEY = "" }: Env): boolean => BOOTSTRAP_KEY.length >= MINIMUM_LENGTH;

export const touchKey = (ctx: Context, id: string) =>
  ctx.db.primary().update(serviceKeys).set({ lastUsedAt: ctx.now() }).where(eq(serviceKeys.id, id)).run();
