import { type KeyRow, keyCount, keyQuery, keysPage } from "../../../db/reads/keys.ts";
import { serviceKeys } from "../../../db/schema.ts";
import { endKey, resealKey } from "../../../db/writes/keys.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { Page } from "../../platform/http/list.ts";
import { changeDeployment } from "../../projects/changes/change-deployment.ts";
import { personal } from "../../projects/changes/personal.ts";
import { type AddedKey, checkNewKey } from "../../projects/keys/create.ts";
import { keyPage, readCursor } from "../../projects/keys/list.ts";
import type { DeploymentKeyPage, NewDeploymentKey } from "../../projects/keys/schemas.ts";
import { type KeySecret, makeSecret, type SecretSource } from "../../projects/keys/secret.ts";
import { type KeyView, keyView } from "../../projects/keys/views.ts";

export async function listDeploymentKeys(ctx: Context, page: DeploymentKeyPage): Promise<Page<KeyView>> {
  const rows = await keysPage(ctx.db.primary(), null, readCursor(page), page.limit);
  return keyPage(rows, page, ctx.now());
}

/** Like a project's key: the answer stored for repeats contains no secret. */
export async function createDeploymentKey(ctx: Context, userId: string, input: NewDeploymentKey): Promise<AddedKey> {
  const id = ctx.newId("key");
  return changeDeployment(ctx, userId, async (next) => {
    const existing = await keyCount(ctx.db.primary(), null).get();
    checkNewKey(input, existing?.count ?? 0, ctx.now());
    const source = { keyId: id, version: next, rootId: ctx.secrets.currentId };
    const row = deploymentKeyRow(ctx, id, input, next, await makeSecret(ctx, source));
    const view = keyView({ key: row, creatorName: null, creatorIsMember: 0 }, ctx.now());
    const after = { name: personal(row.name), scopes: row.scopes, expiresAt: row.expiresAt };
    return {
      answer: { key: view, source },
      event: { action: "key.added", target: id, touches: { kind: "key", id }, before: null, after },
      statements: [ctx.db.primary().insert(serviceKeys).values(row)],
    };
  });
}

const deploymentKeyRow = (
  ctx: Context,
  id: string,
  input: NewDeploymentKey,
  revision: number,
  { hash, hint }: KeySecret,
): KeyRow => ({
  ...input,
  id,
  projectId: null,
  addedRev: revision,
  endedRev: null,
  secretHash: hash,
  hint,
  createdBy: null,
  createdAt: ctx.now(),
  lastUsedAt: null,
});

export const rotateDeploymentKey = (ctx: Context, userId: string, id: string): Promise<SecretSource> =>
  changeDeployment(ctx, userId, async (next) => {
    await requireKey(ctx, id);
    const source = { keyId: id, version: next, rootId: ctx.secrets.currentId };
    return {
      answer: source,
      event: { action: "key.rotated", target: id, touches: { kind: "key", id }, before: null, after: null },
      statements: [resealKey(ctx.db.primary(), id, await makeSecret(ctx, source))],
    };
  });

export const revokeDeploymentKey = (ctx: Context, userId: string, id: string): Promise<null> =>
  changeDeployment(ctx, userId, async (next) => {
    const { scopes } = await requireKey(ctx, id);
    return {
      answer: null,
      event: { action: "key.revoked", target: id, touches: { kind: "key", id }, before: { scopes }, after: null },
      statements: [endKey(ctx.db.primary(), id, next)],
    };
  });

async function requireKey(ctx: Context, id: string): Promise<KeyRow> {
  const key = await keyQuery(ctx.db.primary(), null, id).get();
  if (!key) throw notFound();
  return key;
}
