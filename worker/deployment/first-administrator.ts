import { and, eq, exists, sql } from "drizzle-orm";
import type { Statement } from "../../db/database.ts";
import { settings, users } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import { isLocal } from "../platform/public-url.ts";
import { ADMINISTRATOR } from "./settings-keys.ts";

/**
 * On a local deployment, the first user to sign up becomes its administrator. These statements join the sign-up batch.
 * Of parallel sign-ups, the first row in `settings` wins.
 */
export function becomeFirstAdministrator(ctx: Context, userId: string): Statement[] {
  if (!isLocal(ctx.env)) return [];
  const db = ctx.db.primary();
  const written = db.select({ key: sql`${ADMINISTRATOR}`, value: sql`${JSON.stringify(userId)}` }).from(users);
  return [
    db
      .insert(settings)
      .select(written.where(eq(users.id, userId)).getSQL())
      .onConflictDoNothing(),
    db
      .update(users)
      .set({ administrator: true })
      .where(and(eq(users.id, userId), exists(isAdministrator(ctx, userId)))),
  ];
}

export const isAdministrator = (ctx: Context, userId: string) =>
  ctx.db
    .primary()
    .select({ key: settings.key })
    .from(settings)
    .where(and(eq(settings.key, ADMINISTRATOR), eq(settings.value, userId)));
