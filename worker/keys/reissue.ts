import { keyQuery } from "../../db/reads/keys.ts";
import { handKeyOver, resealKey } from "../../db/writes/keys.ts";
import type { Context } from "../context.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import type { Rotated } from "./answers.ts";
import { authorizeKey } from "./authorize-key.ts";
import { readMinter, requireMayMint } from "./minting.ts";
import { makeSecret, type SecretSource } from "./secret.ts";

type Action = "key.rotated" | "key.taken_over";

/** A new secret for the same key; the old one ends with the commit. Taken over, the caller's member is its maker from then on. */
export const reissueKey = (ctx: Context, request: ProjectRequest, id: string, action: Action): Promise<SecretSource> =>
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
      const [db, maker] = [ctx.db.primary(), action === "key.taken_over" ? (seen.me?.id ?? null) : null];
      const makers = maker === null ? NO_MAKERS : { before: { createdBy: key.createdBy }, after: { createdBy: maker } };
      return {
        answer: source,
        event: { action, target: id, touches: { kind: "key", id }, ...makers },
        statements: [
          resealKey(db, id, await makeSecret(ctx, source)),
          ...(maker === null ? [] : [handKeyOver(db, id, maker)]),
        ],
      };
    },
  );

export async function reissued(ctx: Context, source: SecretSource): Promise<Rotated> {
  const { secret, hint } = await makeSecret(ctx, source);
  return { id: source.keyId, hint, secret };
}

const NO_MAKERS = { before: null, after: null };
