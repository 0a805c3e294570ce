import * as v from "valibot";
import { Failure } from "../../platform/errors.ts";
import { readText } from "../../platform/http/read-body.ts";
import { requireJsonType } from "../../platform/http/read-json.ts";
import { strayParameters } from "../../platform/http/read-query.ts";
import { type Issue, parse, predicateOf } from "../../platform/http/sentences.ts";
import { parseUnambiguous } from "./ambiguity.ts";
import { isRecord } from "./schemas.ts";

/** The object in an AuthZEN body. @throws Failure `malformed` for anything else, also for another content type. */
export async function readBody(request: Request): Promise<object> {
  const [stray] = strayParameters(request.url, []);
  if (stray) throw malformed(stray.message);
  requireJsonType(request, "malformed");
  const value = parseUnambiguous(await readText(request));
  if (!isRecord(value)) throw malformed("The body must be an object.");
  return value;
}

/** @throws Failure `malformed` with the first problem, as AuthZEN requires. */
export function parseBody<S extends v.GenericSchema>(schema: S, body: object): v.InferOutput<S> {
  const parsed = parse(schema, body);
  if (parsed.success) return parsed.output;
  throw malformed(problemIn(parsed.issues, "The body"));
}

/** The first problem as a sentence: what is named by its path, and the whole as `whole`. */
export const problemIn = ([issue]: readonly [Issue, ...unknown[]], whole: string): string =>
  `${v.getDotPath(issue) ?? whole} ${predicateOf(issue)}.`;

export const malformed = (message: string) => new Failure("malformed", message);
