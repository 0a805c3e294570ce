import { eq } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { serviceKeys } from "../schema.ts";

/** Until when the key lasts that makes another. */
export const keyCreatorQueries = (db: Connection, keyId: string) => ({
  ownKey: db.select({ expiresAt: serviceKeys.expiresAt }).from(serviceKeys).where(eq(serviceKeys.id, keyId)),
});
