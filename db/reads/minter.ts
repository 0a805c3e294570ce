import { eq } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { serviceKeys, sessions } from "../schema.ts";

/** When whoever makes a key signed in, or until when the key lasts that makes another. One of the two ids is given. */
export const minterQueries = (db: Connection, ids: { readonly sessionId: string; readonly keyId: string }) => ({
  session: db.select({ createdAt: sessions.createdAt }).from(sessions).where(eq(sessions.id, ids.sessionId)),
  ownKey: db.select({ expiresAt: serviceKeys.expiresAt }).from(serviceKeys).where(eq(serviceKeys.id, ids.keyId)),
});
