import { createMiddleware } from "hono/factory";
import { newIdAt } from "../ids.ts";
import type { AppEnv } from "./types.ts";

const ACCEPTED = /^[\x21-\x7e]{1,255}$/;

/** Echoes `X-Request-ID` verbatim, or creates one. */
export const requestId = () =>
  createMiddleware<AppEnv>(async function requestId(c, next) {
    const { id, echoed } = requestIds(c.req.header("X-Request-ID") ?? null, Date.now());
    c.set("requestId", id);
    await next();
    c.res.headers.set("X-Request-ID", echoed);
  });

/** The id for logs, and the id for the answer. Text beyond visible ASCII is echoed but never logged. */
export function requestIds(sent: string | null, now: number): { readonly id: string; readonly echoed: string } {
  const id = sent && ACCEPTED.test(sent) ? sent : newIdAt(() => now)("req");
  return { id, echoed: sent || id };
}
