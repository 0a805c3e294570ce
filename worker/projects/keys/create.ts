import { type KeyRow, keyCount } from "../../../db/reads/keys.ts";
import { serviceKeys } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { invalidAt } from "../../platform/errors.ts";
import { personal } from "../changes/personal.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorizeGrant, type ProjectSnapshot } from "../core/snapshot.ts";
import { isoOrNull } from "../grants/view.ts";
import { latestExpiry, type NewKeyRights, readKeyCreator, requireMayCreateKey } from "./new-key-rights.ts";
import type { NewKey } from "./schemas.ts";
import { type KeySecret, makeSecret, type SecretSource } from "./secret.ts";
import { type KeyView, keyView, type NewKeyView } from "./views.ts";

const MOST_KEYS = 200;

/** A key acts with its scopes and its creator's current access, and never shows more than its creator can see. */
export const createKey = (ctx: Context, request: ProjectRequest, input: NewKey): Promise<AddedKey> =>
  writeKey(ctx, request, ctx.newId("key"), input);

/** The stored answer for repeats: the secret is derived from its source again. */
export interface AddedKey {
  readonly key: KeyView;
  readonly source: SecretSource;
}

export async function withSecret(ctx: Context, { key, source }: AddedKey): Promise<NewKeyView> {
  return { key, secret: (await makeSecret(ctx, source)).secret };
}

const writeKey = (ctx: Context, request: ProjectRequest, id: string, input: NewKey): Promise<AddedKey> =>
  changeProject(
    ctx,
    request,
    {
      extras: (projectId) => ({ ...readKeyCreator(ctx, request.caller), keys: keyCount(ctx.db.primary(), projectId) }),
    },
    async (snapshot) => {
      authorizeGrant(snapshot, { kind: "access", permission: "keys.manage", targets: [] });
      const { expiresAt = latestExpiry(request.caller, snapshot, input.scopes) } = input;
      requireMayCreateKey(request.caller, snapshot, { ...input, expiresAt });
      checkNewKey({ expiresAt }, snapshot.extra.keys[0]?.count ?? 0, snapshot.now);
      const source = { keyId: id, version: snapshot.next, rootId: ctx.secrets.currentId };
      const key = keyRow(snapshot, id, { ...input, expiresAt }, await makeSecret(ctx, source));
      return {
        answer: { key: ownKeyView(snapshot, key), source } satisfies AddedKey,
        event: { action: "key.added", target: id, touches: { kind: "key", id }, before: null, after: recorded(key) },
        statements: [ctx.db.primary().insert(serviceKeys).values(key)],
      };
    },
  );

const keyRow = (
  snapshot: ProjectSnapshot,
  id: string,
  input: NewKey & NewKeyRights,
  { hash, hint }: KeySecret,
): KeyRow => ({
  ...input,
  id,
  projectId: snapshot.project.id,
  addedRev: snapshot.next,
  endedRev: null,
  secretHash: hash,
  hint,
  createdBy: snapshot.me?.id ?? null,
  createdAt: snapshot.now,
  lastUsedAt: null,
});

const ownKeyView = ({ me, now }: ProjectSnapshot, key: KeyRow): KeyView =>
  keyView({ key, creatorName: me?.user?.name ?? null, creatorIsMember: 1 }, now);

const recorded = ({ name, scopes, expiresAt, createdBy }: KeyRow) => ({
  name: personal(name),
  scopes,
  expiresAt: isoOrNull(expiresAt),
  createdBy,
});

/** @throws Failure `invalid` */
export function checkNewKey({ expiresAt }: Pick<NewKeyRights, "expiresAt">, existing: number, now: number): void {
  if (expiresAt !== null && expiresAt <= now) throw invalidAt("expiresAt", "past", "This time is over already.");
  if (existing < MOST_KEYS) return;
  throw invalidAt("name", "too_many", `There are at most ${MOST_KEYS} keys. Revoke one first.`);
}
