import { and, eq, gt, isNull } from "drizzle-orm";
import { signInCodes } from "../../db/schema.ts";

/** Codes of this address that were neither used nor ended. */
export const isLive = (email: string, now: number) =>
  and(eq(signInCodes.email, email), isNull(signInCodes.usedAt), gt(signInCodes.expiresAt, now));
