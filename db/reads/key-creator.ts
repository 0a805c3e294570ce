import { eq } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { serviceKeys } from "../schema.ts";

/** The expiry of the key that creates another key. */
export const keyCreatorQueries = (db: Connection, keyId: string) => ({
  ownKey: db.select({ expiresAt: serviceKeys.expiresAt }).from(serviceKeys).where(eq(serviceKeys.id, keyId)),
});
