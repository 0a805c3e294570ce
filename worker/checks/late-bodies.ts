import { Failure } from "../errors.ts";
import { readBody } from "./read-body.ts";

/** How long the body of a check may take to arrive (freshness.md rule 10). */
export const BODY_PATIENCE_MS = 5_000;

/** Requests whose body has arrived, but too late. */
export const lateBodies = new WeakSet<Request>();

/** A body that trickles in would be answered by what was true when it began. @throws Failure `malformed` */
export async function readInTime(request: Request): Promise<object> {
  if (lateBodies.has(request)) throw lateBody();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lateBody()), BODY_PATIENCE_MS);
  });
  try {
    return await Promise.race([readBody(request), late]);
  } finally {
    clearTimeout(timer);
  }
}

const lateBody = () => new Failure("malformed", "The body did not arrive within five seconds.");
