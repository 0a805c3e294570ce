import { keyQuery } from "../../db/reads/keys.ts";
import { endKey } from "../../db/writes/keys.ts";
import type { Context } from "../context.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorizeKey } from "./authorize-key.ts";

/** From the commit on nobody is let in by it. */
export const revokeKey = (ctx: Context, request: ProjectRequest, id: string): Promise<null> =>
  changeProject(
    ctx,
    request,
    { extras: (projectId) => ({ key: keyQuery(ctx.db.primary(), projectId, id) }) },
    async (seen) => {
      const { scopes, createdBy } = await authorizeKey(ctx, seen, { key: seen.extra.key[0], revokes: true });
      return {
        answer: null,
        event: {
          action: "key.revoked",
          target: id,
          touches: { kind: "key", id },
          before: { scopes, createdBy },
          after: null,
        },
        statements: [endKey(ctx.db.primary(), id, seen.next)],
      };
    },
  );
