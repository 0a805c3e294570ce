import type { Context, MiddlewareHandler, ValidationTargets } from "hono";
import * as v from "valibot";
import { invalid, invalidAt, type Problem } from "../errors.ts";
import { isNoStrayKey, MOST_PROBLEMS, problemOf } from "./problems.ts";
import { readText } from "./read-body.ts";
import { readParsed } from "./read-json.ts";
import { readQuery, strayParameters } from "./read-query.ts";
import { parse } from "./sentences.ts";
import { strayKeys } from "./stray-keys.ts";
import type { AppEnv } from "./types.ts";

/** All that a route takes. What it leaves out it does not take: a query parameter or a body is then refused. */
export interface Takes {
  readonly query?: v.GenericSchema<unknown, object> & Named;
  readonly param?: v.GenericSchema<unknown, object>;
  readonly json?: v.GenericSchema;
  /** A body that the handler reads by itself, once it is clear that the caller may send it. */
  readonly unread?: v.GenericSchema;
}

interface Named {
  readonly entries: Readonly<Record<string, unknown>>;
}

type Target = "query" | "param" | "json";
type Inputs<T extends Takes> = {
  in: { [K in keyof T & Target]: InputOf<T, K> };
  out: { [K in keyof T & Target]: T[K] extends v.GenericSchema ? v.InferOutput<T[K]> : never };
};
type InputOf<T extends Takes, K extends Target> = T[K] extends v.GenericSchema
  ? K extends "json"
    ? v.InferInput<T[K]>
    : v.InferInput<T[K]> & ValidationTargets[K]
  : never;

const taken = new WeakMap<object, Takes>();

/** What a route's handler was declared to take; null for a handler that is not from `valid`. */
export const takenBy = (handler: object): Takes | null => taken.get(handler) ?? null;

/** Declares what a route takes, without looking at it. */
export function declare<H extends object>(handler: H, takes: Takes): H {
  taken.set(handler, takes);
  return handler;
}

/**
 * Parses what the request brings; the handler gets only what the schemas name, and anything else is refused. Every route has
 * it once. @throws Failure `unsupported_media_type`, `malformed` or `invalid` with a path for each problem.
 */
export function valid<const T extends Takes>(takes: T): MiddlewareHandler<AppEnv, string, Inputs<T>> {
  return declare(async (c, next) => {
    if (takes.param) keep(c, "param", check(takes.param, c.req.param(), []));
    keep(c, "query", check(takes.query ?? Nothing, readQuery(c.req.url), strayQuery(takes, c.req.url)));
    if (takes.json) keep(c, "json", await readBody(c.req.raw, takes.json));
    else if (!takes.unread) await refuseBody(c.req.raw);
    await next();
  }, takes);
}

const Nothing = v.strictObject({});

const keep = (c: Context<AppEnv>, target: Target, output: unknown) => c.req.addValidatedData(target, output as object);

const strayQuery = ({ query }: Takes, url: string): Problem[] =>
  strayParameters(url, Object.keys(query?.entries ?? {}));

async function readBody(request: Request, schema: v.GenericSchema): Promise<unknown> {
  const { value } = await readParsed(request.clone());
  // Object schemas take an array for an object without entries.
  if (Array.isArray(value)) throw invalidAt("", "object", "The body must be an object.");
  return check(schema, value, strayKeys(schema, value));
}

/** An empty object is what clients send that send a body with everything. */
async function refuseBody(request: Request): Promise<void> {
  if (request.body === null || (await readText(request.clone())) === "") return;
  await readBody(request, Nothing);
}

function check<S extends v.GenericSchema>(schema: S, raw: unknown, stray: readonly Problem[]): v.InferOutput<S> {
  const parsed = parse(schema, raw);
  if (parsed.success && stray.length === 0) return parsed.output;
  const issues = (parsed.issues ?? []).filter(isNoStrayKey).slice(0, MOST_PROBLEMS);
  throw invalid([...stray, ...issues.map(problemOf)].slice(0, MOST_PROBLEMS));
}
