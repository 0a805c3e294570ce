import { eq } from "drizzle-orm";
import { sessions, users } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { invalidAt, notFound } from "../platform/errors.ts";
import { changeDeployment } from "../projects/changes/change-deployment.ts";

/** Ends the user's sessions, refuses their sign-in and denies their checks in all projects. */
export const suspendUser = (ctx: Context, by: string, userId: string): Promise<null> =>
  setSuspended(ctx, by, userId, true);

export const unsuspendUser = (ctx: Context, by: string, userId: string): Promise<null> =>
  setSuspended(ctx, by, userId, false);

const setSuspended = (ctx: Context, by: string, userId: string, suspended: boolean): Promise<null> =>
  changeDeployment(ctx, by, async () => {
    const db = ctx.db.primary();
    const user = await db.select().from(users).where(eq(users.id, userId)).get();
    if (!user) throw notFound();
    if (user.id === by) throw invalidAt("user", "oneself", "You cannot suspend your own account.");
    if ((user.suspendedAt !== null) === suspended) return { answer: null, event: null };
    const suspendedAt = suspended ? ctx.now() : null;
    return {
      answer: null,
      event: {
        action: suspended ? "user.suspended" : "user.unsuspended",
        target: userId,
        touches: { kind: "members", members: [{ id: userId, keys: [{ type: "user", id: userId }] }] },
        before: { suspended: !suspended },
        after: { suspended },
      },
      statements: [
        db.update(users).set({ suspendedAt }).where(eq(users.id, userId)),
        ...(suspended ? [db.delete(sessions).where(eq(sessions.userId, userId))] : []),
      ],
    };
  });
