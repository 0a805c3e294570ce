import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { type Details, Failure, loggedMessage, statusOf } from "../errors.ts";
import type { AppEnv } from "./types.ts";

/** Answers known failures by their code. Other errors are logged with the request id, and answered with a fixed sentence. */
export function answerError(error: Error, c: Context<AppEnv>): Response {
  const failure = asFailure(error);
  const { retryAfter } = { retryAfter: undefined, ...failure.details };
  if (retryAfter !== undefined) c.header("Retry-After", String(retryAfter));
  if (failure.code === "unauthenticated") c.header("WWW-Authenticate", 'Bearer realm="gatehouse"');
  return c.json(describeError(error, c), statusOf(failure.code));
}

/** The body of an error, also for streams whose status was already sent. */
export function describeError(error: Error, c: Context<AppEnv>) {
  const failure = asFailure(error);
  if (failure.code === "internal" || isStorageTrouble(error)) logUnknown(error, c);
  const { retryAfter: _, ...details } = { retryAfter: undefined, ...failure.details };
  return errorBody(failure, c.var.requestId, details);
}

function errorBody(failure: Failure, requestId: string, details: Details) {
  const error = { code: failure.code, message: failure.message, requestId };
  return { error: Object.keys(details).length > 0 ? { ...error, details } : error };
}

function asFailure(error: Error): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof HTTPException && error.status === 413) return new Failure("too_large", "The body is too large.");
  if (isStorageTrouble(error)) {
    const advice = "The database cannot be written to now; its disk may be full. Try again later.";
    return new Failure("busy", advice, { retryAfter: 30 });
  }
  if (isMissingTable(error)) {
    const advice = "The database is not migrated. Run: npm run deploy (or npm start on your own machine).";
    return new Failure("not_migrated", advice, { retryAfter: 10 });
  }
  return new Failure("internal", "Something went wrong on our side. Try again; if it stays, quote the request id.");
}

const isMissingTable = (error: Error): boolean => /no such table/.test(saidBy(error));

/** A full disk or database, and D1's other storage failures, count as internal errors. */
const isStorageTrouble = (error: Error): boolean =>
  /SQLITE_FULL|database or disk is full|Exceeded maximum DB size|internal error; reference = /.test(saidBy(error));

const saidBy = ({ message, cause }: Error): string => `${message} ${cause instanceof Error ? cause.message : ""}`;

const isFrame = (line: string): boolean => line.startsWith("    at ");

function logUnknown(error: Error, c: Context<AppEnv>) {
  console.error(
    JSON.stringify({
      level: "error",
      requestId: c.var.requestId,
      route: c.req.routePath,
      error: error.name,
      message: loggedMessage(error),
      cause: error.cause && loggedMessage(error.cause),
      stack: error.stack?.split("\n").filter(isFrame).slice(0, 6),
    }),
  );
}
