import type { Context as Request } from "hono";
import { coarseNetwork } from "../../platform/http/network.ts";
import type { AppEnv } from "../../platform/http/types.ts";

const LONGEST_USER_AGENT = 300;

/** Helps users recognize their sessions. */
export interface SessionPlace {
  readonly userAgent: string | null;
  readonly network: string | null;
  readonly country: string | null;
}

export const placeOf = (c: Request<AppEnv>): SessionPlace => ({
  userAgent: c.req.header("User-Agent")?.slice(0, LONGEST_USER_AGENT) ?? null,
  network: coarseNetwork(c.var.ctx.network),
  country: /^[A-Z]{2}$/.exec(c.req.header("CF-IPCountry") ?? "")?.[0] ?? null,
});
