import { keyQuery } from "../../db/reads/keys.ts";
import { resealKey } from "../../db/writes/keys.ts";
import type { Context } from "../context.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeKey } from "./authorize-key.ts";
import { readMinter, requireMayMint } from "./minting.ts";
import { makeSecret, type SecretSource } from "./secret.ts";

export interface Rotated {
  id: string;
  hint: string;
  secret: string;
}

/** A new secret for the same key; the old one ends with the commit. */
export async function rotateKey(ctx: Context, request: ProjectRequest, id: string): Promise<Rotated> {
  const source = await writeRotation(ctx, request, id);
  const { secret, hint } = await makeSecret(ctx, source);
  return { id, hint, secret };
}

const writeRotation = (ctx: Context, request: ProjectRequest, id: string): Promise<SecretSource> =>
  changeProject(
    ctx,
    request,
    {
      extras: (projectId) => ({
        ...readMinter(ctx, request.caller),
        key: keyQuery(ctx.db.primary(), projectId, id),
      }),
    },
    async (seen) => {
      const key = await authorizeKey(ctx, seen, { key: seen.extra.key[0], revokes: false });
      requireMayMint(request.caller, seen, key);
      const source = { keyId: id, version: seen.next, rootId: ctx.secrets.currentId };
      return {
        answer: source,
        event: { action: "key.rotated", target: id, touches: { kind: "key", id }, before: null, after: null },
        statements: [resealKey(ctx.db.primary(), id, await makeSecret(ctx, source))],
      };
    },
  );
