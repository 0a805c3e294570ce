import { keyCount } from "../../db/reads/keys.ts";
import { serviceKeys } from "../../db/schema.ts";
import { personal } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { invalidAt } from "../errors.ts";
import { isoOrNull } from "../grants/view.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeGrant } from "../projects/seen.ts";
import { readMinter, requireMayMint } from "./minting.ts";
import type { NewKey } from "./schemas.ts";
import { makeSecret, type SecretSource } from "./secret.ts";
import { type KeyView, keyView, type NewKeyView } from "./views.ts";

const MOST_KEYS = 200;

/** A key acts as its scopes and its creator's access at that moment, so making one takes no more than `keys.manage`. */
export async function createKey(ctx: Context, request: ProjectRequest, input: NewKey): Promise<NewKeyView> {
  const keyId = ctx.newId("key");
  const { key, source } = await writeKey(ctx, request, keyId, input);
  return { key, secret: (await makeSecret(ctx, source)).secret };
}

const writeKey = (ctx: Context, request: ProjectRequest, id: string, input: NewKey) =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ ...readMinter(ctx, request.caller), keys: keyCount(ctx.db.primary(), projectId) }) },
    async (seen) => {
      authorizeGrant(seen, { kind: "access", permission: "keys.manage", targets: [] });
      requireMayMint(request.caller, seen, input);
      checkNewKey(input, seen.extra.keys[0]?.count ?? 0, seen.now);
      const source = { keyId: id, version: seen.next, rootId: ctx.secrets.currentId };
      const { hash, hint } = await makeSecret(ctx, source);
      const { name, scopes, expiresAt } = input;
      const createdBy = seen.me?.id ?? null;
      const row = { id, projectId: seen.project.id, name, scopes, createdBy, expiresAt, createdAt: seen.now };
      const key = { ...row, addedRev: seen.next, endedRev: null, lastUsedAt: null, secretHash: hash, hint };
      const listed = { key, creatorName: seen.me?.user?.name ?? null, creatorIsMember: 1 };
      const answer: { key: KeyView; source: SecretSource } = { key: keyView(listed, seen.now), source };
      return {
        answer,
        event: {
          action: "key.added",
          target: id,
          touches: { kind: "key", id },
          before: null,
          after: { name: personal(name), scopes, expiresAt: isoOrNull(expiresAt), createdBy },
        },
        statements: [ctx.db.primary().insert(serviceKeys).values(key)],
      };
    },
  );

/** @throws Failure `invalid` */
export function checkNewKey({ expiresAt }: Pick<NewKey, "expiresAt">, existing: number, now: number): void {
  if (expiresAt !== null && expiresAt <= now) throw invalidAt("expiresAt", "past", "This time is over already.");
  if (existing < MOST_KEYS) return;
  throw invalidAt("name", "too_many", `There are at most ${MOST_KEYS} keys. Revoke one first.`);
}
