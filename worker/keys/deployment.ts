import { and, eq } from "drizzle-orm";
import { keyCount, keyQuery, keysPage } from "../../db/reads/keys.ts";
import { serviceKeys } from "../../db/schema.ts";
import { endKey } from "../../db/writes/keys.ts";
import type { Context } from "../context.ts";
import { Failure, notFound } from "../errors.ts";
import type { Page } from "../http/list.ts";
import { checkNewKey } from "./create.ts";
import { keyPage, readCursor } from "./list.ts";
import type { Rotated } from "./rotate.ts";
import type { KeyPage, NewDeploymentKey } from "./schemas.ts";
import { makeSecret } from "./secret.ts";
import { type KeyView, keyView, type NewKeyView } from "./views.ts";

// Keys of the deployment belong to no project, so no chain of events records them; a log line says who did what.
// Their `added_rev` counts their rotations.

export async function listDeploymentKeys(ctx: Context, page: KeyPage): Promise<Page<KeyView>> {
  const rows = await keysPage(ctx.db.primary(), null, readCursor(page), page.limit);
  return keyPage(rows, page, ctx.now());
}

export async function createDeploymentKey(ctx: Context, userId: string, input: NewDeploymentKey): Promise<NewKeyView> {
  const existing = await keyCount(ctx.db.primary(), null).get();
  checkNewKey(input, existing?.count ?? 0, ctx.now());
  const id = ctx.newId("key");
  const { secret, hash, hint } = await makeSecret(ctx, { keyId: id, version: 0, rootId: ctx.secrets.currentId });
  const key = {
    ...input,
    id,
    projectId: null,
    addedRev: 0,
    endedRev: null,
    secretHash: hash,
    hint,
    createdBy: null,
    createdAt: ctx.now(),
    lastUsedAt: null,
  };
  await ctx.db.primary().insert(serviceKeys).values(key);
  log(ctx, "deployment_key.added", id, userId);
  return { key: keyView({ key, creatorName: null, creatorIsMember: 0 }, ctx.now()), secret };
}

/** @throws Failure `stale` when somebody else rotated it at the same moment, whose secret then is the one that works */
export async function rotateDeploymentKey(ctx: Context, userId: string, id: string): Promise<Rotated> {
  const key = await keyQuery(ctx.db.primary(), null, id).get();
  if (!key) throw notFound();
  const version = key.addedRev + 1;
  const { secret, hash, hint } = await makeSecret(ctx, { keyId: id, version, rootId: ctx.secrets.currentId });
  const rotated = await ctx.db
    .primary()
    .update(serviceKeys)
    .set({ secretHash: hash, hint, addedRev: version })
    .where(and(eq(serviceKeys.id, id), eq(serviceKeys.addedRev, key.addedRev)))
    .returning({ id: serviceKeys.id });
  if (rotated.length === 0) throw new Failure("stale", "Somebody rotated this key at the same moment.");
  log(ctx, "deployment_key.rotated", id, userId);
  return { id, hint, secret };
}

export async function revokeDeploymentKey(ctx: Context, userId: string, id: string): Promise<void> {
  const key = await keyQuery(ctx.db.primary(), null, id).get();
  if (!key) throw notFound();
  await endKey(ctx.db.primary(), id, key.addedRev + 1);
  log(ctx, "deployment_key.revoked", id, userId);
}

const log = ({ requestId }: Context, action: string, key: string, userId: string): void =>
  console.log(JSON.stringify({ level: "info", requestId, action, key, actor: `user:${userId}` }));
