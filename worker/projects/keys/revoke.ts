import { keyQuery } from "../../../db/reads/keys.ts";
import { endKey } from "../../../db/writes/keys.ts";
import type { Context } from "../../platform/context.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorizeKey } from "./authorize-key.ts";

/** The key stops working with the commit. */
export const revokeKey = (ctx: Context, request: ProjectRequest, id: string): Promise<null> =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ key: keyQuery(ctx.db.primary(), projectId, id) }) },
    async (snapshot) => {
      const { scopes, createdBy } = await authorizeKey(ctx, snapshot, { key: snapshot.extra.key[0], revokes: true });
      return {
        answer: null,
        event: {
          action: "key.revoked",
          target: id,
          touches: { kind: "key", id },
          before: { scopes, createdBy },
          after: null,
        },
        statements: [endKey(ctx.db.primary(), id, snapshot.next)],
      };
    },
  );
