import { keyQuery } from "../../../db/reads/keys.ts";
import { handKeyOver, resealKey } from "../../../db/writes/keys.ts";
import type { Context } from "../../platform/context.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import type { Rotated } from "./answers.ts";
import { authorizeKey } from "./authorize-key.ts";
import { readKeyCreator, requireMayCreateKey } from "./new-key-rights.ts";
import { makeSecret, type SecretSource } from "./secret.ts";

type Action = "key.rotated" | "key.taken_over";

/** Gives the key a new secret; the old one ends with the commit. Taking over makes the caller's member its creator. */
export const reissueKey = (ctx: Context, request: ProjectRequest, id: string, action: Action): Promise<SecretSource> =>
  changeProject(
    ctx,
    request,
    {
      extras: (projectId) => ({
        ...readKeyCreator(ctx, request.caller),
        key: keyQuery(ctx.db.primary(), projectId, id),
      }),
    },
    async (snapshot) => {
      const key = await authorizeKey(ctx, snapshot, { key: snapshot.extra.key[0], revokes: false });
      requireMayCreateKey(request.caller, snapshot, key);
      const source = { keyId: id, version: snapshot.next, rootId: ctx.secrets.currentId };
      const [db, creator] = [ctx.db.primary(), action === "key.taken_over" ? (snapshot.me?.id ?? null) : null];
      const creators =
        creator === null ? NO_MAKERS : { before: { createdBy: key.createdBy }, after: { createdBy: creator } };
      return {
        answer: source,
        event: { action, target: id, touches: { kind: "key", id }, ...creators },
        statements: [
          resealKey(db, id, await makeSecret(ctx, source)),
          ...(creator === null ? [] : [handKeyOver(db, id, creator)]),
        ],
      };
    },
  );

export async function reissued(ctx: Context, source: SecretSource): Promise<Rotated> {
  const { secret, hint } = await makeSecret(ctx, source);
  return { id: source.keyId, hint, secret };
}

const NO_MAKERS = { before: null, after: null };
