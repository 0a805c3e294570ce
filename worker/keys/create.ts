import { type KeyRow, keyCount } from "../../db/reads/keys.ts";
import { serviceKeys } from "../../db/schema.ts";
import { personal } from "../changes/personal.ts";
import type { Context } from "../context.ts";
import { invalidAt } from "../errors.ts";
import { isoOrNull } from "../grants/view.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeGrant, type Seen } from "../projects/seen.ts";
import { latestExpiry, type Minting, readMinter, requireMayMint } from "./minting.ts";
import type { NewKey } from "./schemas.ts";
import { type KeySecret, makeSecret, type SecretSource } from "./secret.ts";
import { type KeyView, keyView, type NewKeyView } from "./views.ts";

const MOST_KEYS = 200;

/** A key acts as its scopes and its creator's access at that moment, or shows no more than its creator could see. */
export const createKey = (ctx: Context, request: ProjectRequest, input: NewKey): Promise<AddedKey> =>
  writeKey(ctx, request, ctx.newId("key"), input);

/** What a repeat of the request is answered from: the secret is made again from its source. */
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
    { extras: (projectId) => ({ ...readMinter(ctx, request.caller), keys: keyCount(ctx.db.primary(), projectId) }) },
    async (seen) => {
      authorizeGrant(seen, { kind: "access", permission: "keys.manage", targets: [] });
      const { expiresAt = latestExpiry(request.caller, seen, input.scopes) } = input;
      requireMayMint(request.caller, seen, { ...input, expiresAt });
      checkNewKey({ expiresAt }, seen.extra.keys[0]?.count ?? 0, seen.now);
      const source = { keyId: id, version: seen.next, rootId: ctx.secrets.currentId };
      const key = keyRow(seen, id, { ...input, expiresAt }, await makeSecret(ctx, source));
      return {
        answer: { key: ownKeyView(seen, key), source } satisfies AddedKey,
        event: { action: "key.added", target: id, touches: { kind: "key", id }, before: null, after: recorded(key) },
        statements: [ctx.db.primary().insert(serviceKeys).values(key)],
      };
    },
  );

const keyRow = (seen: Seen, id: string, input: NewKey & Minting, { hash, hint }: KeySecret): KeyRow => ({
  ...input,
  id,
  projectId: seen.project.id,
  addedRev: seen.next,
  endedRev: null,
  secretHash: hash,
  hint,
  createdBy: seen.me?.id ?? null,
  createdAt: seen.now,
  lastUsedAt: null,
});

const ownKeyView = ({ me, now }: Seen, key: KeyRow): KeyView =>
  keyView({ key, creatorName: me?.user?.name ?? null, creatorIsMember: 1 }, now);

const recorded = ({ name, scopes, expiresAt, createdBy }: KeyRow) => ({
  name: personal(name),
  scopes,
  expiresAt: isoOrNull(expiresAt),
  createdBy,
});

/** @throws Failure `invalid` */
export function checkNewKey({ expiresAt }: Pick<Minting, "expiresAt">, existing: number, now: number): void {
  if (expiresAt !== null && expiresAt <= now) throw invalidAt("expiresAt", "past", "This time is over already.");
  if (existing < MOST_KEYS) return;
  throw invalidAt("name", "too_many", `There are at most ${MOST_KEYS} keys. Revoke one first.`);
}
