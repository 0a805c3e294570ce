import type { Context } from "hono";
import { Failure } from "../errors.ts";

/** The revision in `If-Match: "12"`; null without the header. @throws Failure `malformed` for other values. */
export function ifMatch(c: Context): number | null {
  const header = c.req.header("If-Match");
  if (header === undefined) return null;
  const revision = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (revision === undefined) throw new Failure("malformed", 'If-Match must be a revision in quotes, such as "12".');
  return Number(revision);
}
