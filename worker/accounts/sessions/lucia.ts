import { and, eq, gt, lte } from "drizzle-orm";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { sessions, users } from "../../../db/schema.ts";
import { sha256Hex } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import type { Env } from "../../platform/env.ts";
import type { User } from "../../platform/http/types.ts";
import { isSecure } from "../../platform/public-url.ts";

interface SessionAttributes {
  /** The session's id in the API; the session id itself is secret. */
  readonly publicId: string;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly confirmedAt: number;
  readonly browserHash: string;
  readonly userAgent: string | null;
  readonly network: string | null;
  readonly country: string | null;
}

/** The longest time from sign-in to the end of a session, however often it is used. */
export const LONGEST_MS = 90 * DAY_MS;

/** A session lasts thirty days from its last use. Its cookie is hidden from scripts. */
export const luciaOf = (ctx: Context) =>
  new Lucia(storeOf(ctx), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: {
      name: sessionCookieName(ctx.env),
      attributes: { secure: isSecure(ctx.env), sameSite: "lax", path: "/" },
    },
    getSessionAttributes: (session) => session,
    getUserAttributes: (user) => user,
  });

/** Browsers accept the `__Host-` prefix only over https. */
export const sessionCookieName = (env: Env): string => (isSecure(env) ? "__Host-session" : "session");

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOf>;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: Omit<User, "id">;
  }
}

/** Stores only the SHA-256 of each session id, so that read access to the database cannot impersonate a user. */
function storeOf(ctx: Context): Adapter {
  const db = ctx.db.primary();
  return {
    async getSessionAndUser(sessionId) {
      const row = await findSession(ctx, sessionId);
      if (!row) return [null, null];
      const { id, ...attributes } = row.user;
      const user = row.suspendedAt === null ? { id, attributes } : null;
      return [toLucia(row.session, sessionId), user];
    },
    async getUserSessions(userId) {
      const rows = await db.select().from(sessions).where(eq(sessions.userId, userId));
      return rows.map((row) => toLucia(row, row.id));
    },
    async setSession({ id, userId, expiresAt, attributes: { publicId, ...times } }) {
      const row = { idHash: await sha256Hex(id), id: publicId, userId, expiresAt: expiresAt.getTime(), ...times };
      await db.insert(sessions).values(row);
    },
    async updateSessionExpiration(sessionId, expiresAt) {
      await db
        .update(sessions)
        .set({ expiresAt: expiresAt.getTime() })
        .where(await isSession(sessionId));
    },
    async deleteSession(sessionId) {
      await db.delete(sessions).where(await isSession(sessionId));
    },
    async deleteUserSessions(userId) {
      await db.delete(sessions).where(eq(sessions.userId, userId));
    },
    async deleteExpiredSessions() {
      await db.delete(sessions).where(lte(sessions.expiresAt, ctx.now()));
    },
  };
}

const isSession = async (sessionId: string) => eq(sessions.idHash, await sha256Hex(sessionId));

async function findSession(ctx: Context, sessionId: string) {
  return ctx.db
    .primary()
    .select({
      session: sessions,
      user: {
        id: users.id,
        email: users.email,
        name: users.name,
        language: users.language,
        administrator: users.administrator,
      },
      suspendedAt: users.suspendedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(await isSession(sessionId), gt(sessions.createdAt, ctx.now() - LONGEST_MS)))
    .get();
}

const toLucia = (row: typeof sessions.$inferSelect, sessionId: string): DatabaseSession => ({
  id: sessionId,
  userId: row.userId,
  expiresAt: new Date(row.expiresAt),
  attributes: {
    publicId: row.id,
    createdAt: row.createdAt,
    lastUsedAt: row.lastUsedAt,
    confirmedAt: row.confirmedAt,
    browserHash: row.browserHash,
    userAgent: row.userAgent,
    network: row.network,
    country: row.country,
  },
});
