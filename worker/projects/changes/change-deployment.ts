import { eq } from "drizzle-orm";
import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";
import { projects } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { changeStream, type Draft, type StreamHead } from "./change.ts";
import { NO_HASH } from "./seal.ts";

/** Like `changeProject`, for deployment data such as deployment keys and suspended accounts. */
export const changeDeployment = <T>(
  ctx: Context,
  userId: string,
  decide: (next: number) => Draft<T> | Promise<Draft<T>>,
): Promise<T> => changeDeploymentAs(ctx, `user:${userId}`, decide);

/** @param actor the actor's name in events: a user or a deployment key */
export const changeDeploymentAs = <T>(
  ctx: Context,
  actor: string,
  decide: (next: number) => Draft<T> | Promise<Draft<T>>,
): Promise<T> =>
  changeStream(ctx, { actor }, async () => {
    const head = await readHead(ctx);
    return { head, draft: await decide(head.revision + 1) };
  });

/** Creates the stream before the first event. */
export async function readHead(ctx: Context): Promise<StreamHead> {
  const db = ctx.db.primary();
  const found = await db
    .select({ id: projects.id, revision: projects.revision, hash: projects.hash })
    .from(projects)
    .where(eq(projects.id, DEPLOYMENT))
    .get();
  if (found) return found;
  const head = { id: DEPLOYMENT, revision: 0, hash: NO_HASH };
  await db
    .insert(projects)
    .values({ ...head, slug: DEPLOYMENT, createdAt: ctx.now() })
    .onConflictDoNothing();
  return head;
}
