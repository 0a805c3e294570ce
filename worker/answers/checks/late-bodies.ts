import type { MiddlewareHandler } from "hono";
import { Failure } from "../../platform/errors.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { readBody } from "./read-body.ts";

/** How long the body of a check may take to arrive (freshness.md rule 10). */
export const BODY_PATIENCE_MS = 5_000;

/** Requests whose body has arrived, but too late. */
export const lateBodies = new WeakSet<Request>();

/**
 * Starts to read the body into `c.var.body`. Without a limit, a slow body would be answered by the state at its start.
 * @param limited reads a body without a stated length
 */
export const bodyInTime = (limited: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> =>
  async function bodyInTime(c, next) {
    const begun = Date.now();
    return limited(c, () => {
      const body = readInTime(c.req.raw, begun);
      body.catch(() => {});
      c.set("body", body);
      return next();
    });
  };

/** @throws Failure `malformed` */
async function readInTime(request: Request, begun: number): Promise<object> {
  const left = begun + BODY_PATIENCE_MS - Date.now();
  if (left <= 0 || lateBodies.has(request)) throw lateBody();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateBody()), left);
  });
  try {
    return await Promise.race([readBody(request), late]);
  } finally {
    clearTimeout(timer);
  }
}

const lateBody = () => new Failure("malformed", "The body did not arrive within five seconds.");
