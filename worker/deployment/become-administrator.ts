import { and, eq, exists, inArray, sql } from "drizzle-orm";
import { settings, users } from "../../db/schema.ts";
import { sha256Hex } from "../platform/bytes.ts";
import type { Context } from "../platform/context.ts";
import { Failure } from "../platform/errors.ts";
import { limit } from "../platform/limits/limit.ts";
import { setUpAttempts } from "../platform/limits/rules.ts";
import { isAdministrator } from "./first-administrator.ts";
import { ADMINISTRATOR, SET_UP_CODE } from "./settings-keys.ts";

/**
 * Makes the user the administrator, replacing the former one. Uses up the code that the deploy command printed.
 * @throws Failure `wrong_credentials`
 */
export async function becomeAdministrator(ctx: Context, userId: string, code: string): Promise<void> {
  await limit(ctx, ...setUpAttempts(ctx, userId));
  const db = ctx.db.primary();
  const right = and(eq(settings.key, SET_UP_CODE), eq(settings.value, await sha256Hex(code)));
  const codeIsRight = exists(db.select({ key: settings.key }).from(settings).where(right));
  const former = db
    .select({ id: sql`${settings.value} ->> '$'` })
    .from(settings)
    .where(eq(settings.key, ADMINISTRATOR));
  const named = db
    .select({ key: sql`${ADMINISTRATOR}`, value: sql`${JSON.stringify(userId)}` })
    .from(settings)
    .where(right);
  const [, , , used] = await db.batch([
    db
      .update(users)
      .set({ administrator: false })
      .where(and(inArray(users.id, former), codeIsRight)),
    db
      .insert(settings)
      .select(named.getSQL())
      .onConflictDoUpdate({ target: settings.key, set: { value: sql`excluded.value` } }),
    db
      .update(users)
      .set({ administrator: true })
      .where(and(eq(users.id, userId), exists(isAdministrator(ctx, userId)))),
    db.delete(settings).where(right).returning({ key: settings.key }),
  ]);
  if (used.length === 0) throw new Failure("wrong_credentials", "This code is not right or was used.");
}
