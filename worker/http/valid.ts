import type { MiddlewareHandler, ValidationTargets } from "hono";
import * as v from "valibot";
import { Failure, invalid, invalidAt } from "../errors.ts";
import { type JsonScan, scanJson } from "./scan-json.ts";
import type { AppEnv } from "./types.ts";

type Target = "json" | "query" | "param";
type Inputs<T extends Target, S extends v.GenericSchema> = {
  in: { [K in T]: K extends "json" ? v.InferInput<S> : v.InferInput<S> & ValidationTargets[K] };
  out: { [K in T]: v.InferOutput<S> };
};

/**
 * Parses one part of the request; the handler gets only what the schema names.
 * @throws Failure `unsupported_media_type`, `malformed` or `invalid` with a path for each problem.
 */
export function valid<T extends Target, S extends v.GenericSchema>(
  target: T,
  schema: S,
): MiddlewareHandler<AppEnv, string, Inputs<T, S>> {
  return async function valid(c, next) {
    const raw = target === "json" ? await readJson(c.req.raw) : target === "query" ? c.req.query() : c.req.param();
    // Object schemas take an array for an object without entries.
    if (Array.isArray(raw)) throw invalidAt("", "object", "The body must be an object.");
    const parsed = v.safeParse(schema, raw);
    if (!parsed.success) throw invalid(parsed.issues.map(problemOf));
    c.req.addValidatedData(target, parsed.output as object);
    await next();
  };
}

const JSON_TYPE = /^application\/json\s*(;|$)/i;
const DEEPEST = 20;
/** Throws for what is not UTF-8. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** @throws Failure `unsupported_media_type` or `malformed` */
async function readJson(request: Request): Promise<unknown> {
  return (await readParsed(request.clone())).value;
}

/** @throws Failure `unsupported_media_type` or `malformed` */
export async function readParsed(request: Request): Promise<Parsed> {
  requireJsonType(request, "unsupported_media_type");
  return parseJson(decode(await request.arrayBuffer()));
}

/** @throws Failure with `code` for a body of another type */
export function requireJsonType({ headers }: Request, code: "unsupported_media_type" | "malformed"): void {
  if (!JSON_TYPE.test(headers.get("Content-Type") ?? "")) throw new Failure(code, "Send the body as application/json.");
}

export interface Parsed {
  readonly text: string;
  readonly value: unknown;
  readonly scan: JsonScan;
}

/** @throws Failure `malformed` */
export function parseJson(text: string): Parsed {
  const scan = scanJson(text);
  if (scan.depth > DEEPEST) throw new Failure("malformed", `The body nests deeper than ${DEEPEST} levels.`);
  try {
    return { text, value: JSON.parse(text), scan };
  } catch {
    throw new Failure("malformed", "The body is not valid JSON.");
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    throw new Failure("malformed", "The body is not valid UTF-8.");
  }
}

const problemOf = (issue: v.BaseIssue<unknown>) => ({
  path: v.getDotPath(issue) ?? "",
  code: issue.type,
  message: issue.message,
});
