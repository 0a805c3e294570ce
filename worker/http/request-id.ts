import { createMiddleware } from "hono/factory";
import { newIdAt } from "../ids.ts";
import type { AppEnv } from "./types.ts";

const ACCEPTED = /^[\x21-\x7e]{1,255}$/;

/** Echoes `X-Request-ID` verbatim, or makes one. What is not visible ASCII is echoed too, but names the request nowhere else. */
export const requestId = () =>
  createMiddleware<AppEnv>(async function requestId(c, next) {
    const sent = c.req.header("X-Request-ID");
    const id = sent && ACCEPTED.test(sent) ? sent : newIdAt(Date.now)("req");
    c.set("requestId", id);
    await next();
    c.res.headers.set("X-Request-ID", sent || id);
  });
