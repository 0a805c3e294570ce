import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { Failure, notFound } from "./errors.ts";
import { healthRoutes } from "./health/routes.ts";
import { answerError } from "./http/answer-errors.ts";
import { requestContext } from "./http/request-context.ts";
import { requestId } from "./http/request-id.ts";
import { sameOrigin } from "./http/same-origin.ts";
import { secureAnswers } from "./http/secure-answers.ts";
import type { AppEnv } from "./http/types.ts";

const MAX_BODY = 1024 * 1024;

const tooLarge = (): never => {
  throw new Failure("too_large", "The body is larger than 1 MB.");
};

const base = new Hono<AppEnv>({ strict: true });
base.onError(answerError);
base.notFound((c) => answerError(notFound(), c));
base.use(requestId(), secureAnswers());
base.use("/api/*", bodyLimit({ maxSize: MAX_BODY, onError: tooLarge }), sameOrigin(), requestContext());

const api = base.route("/", healthRoutes);

export type Api = typeof api;
export const app: Hono<AppEnv> = base;
