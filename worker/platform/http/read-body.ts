import type { MiddlewareHandler } from "hono";
import { Failure } from "../errors.ts";
import type { AppEnv } from "./types.ts";

/** @throws Failure `malformed` for a body that breaks off or violates HTTP */
export const readText = (body: Body): Promise<string> => body.text().catch(brokeOff);

/** @throws Failure `malformed` */
export const readBytes = (body: Body): Promise<ArrayBuffer> => body.arrayBuffer().catch(brokeOff);

/** The same for a middleware that reads the body before the handler. */
export const wholeBody = (reads: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> =>
  async function wholeBody(c, next) {
    let isRead = false;
    try {
      return await reads(c, () => {
        isRead = true;
        return next();
      });
    } catch (error) {
      if (isRead || error instanceof Failure) throw error;
      return brokeOff();
    }
  };

function brokeOff(): never {
  throw new Failure("malformed", "The body broke off before it was whole.");
}
