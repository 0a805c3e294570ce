import { type Schema, Validator } from "@cfworker/json-schema";
import { app } from "../../worker/app.ts";
import { describeApi } from "../../worker/openapi/document.ts";
import type { DocumentedOperation, DocumentedResponse } from "../../worker/openapi/types.ts";

/** What a client was answered. */
export interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const document = describeApi(app.routes, "https://gatehouse.example");
const $defs = closed(document.components.schemas);

/** Paths with their operations; those without parameters are looked at first. */
const PATHS = Object.entries(document.paths)
  .map(([template, operations]) => ({ template, operations, pattern: patternOf(template) }))
  .sort((a, b) => parametersIn(a.template) - parametersIn(b.template));

/** @throws Error for an answer that the document does not know: a status, a media type, a body that does not fit. */
export function expectDocumented(answered: Answered): void {
  const problem = problemWith(answered);
  if (problem === null) return;
  const { method, path, status, body } = answered;
  throw new Error(`${method} ${path} was answered ${status}, ${problem}: ${JSON.stringify(body).slice(0, 1_000)}`);
}

function problemWith({ method, path, status, headers, body }: Answered): string | null {
  const operation = operationAt(method, path);
  if (operation === null) return null;
  const response = responseOf(operation, status);
  if (!response) return "which the document does not know";
  if (!response.content) return body === null ? null : "and the document knows no body";
  const type = headers.get("Content-Type")?.split(";")[0] ?? "";
  const content = response.content[type];
  if (!content) return `and the document does not know ${type}`;
  const problems = problemsOf(content.schema, body);
  return problems.length === 0 ? null : `which does not fit (${problems.join("; ")})`;
}

/** Where the value does not fit the schema, in words. */
export const problemsOf = (schema: object, value: unknown): string[] =>
  validatorOf(schema)
    .validate(value)
    .errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);

/** Null for what the document leaves out, and for methods that a path does not have. */
function operationAt(method: string, path: string): DocumentedOperation | null {
  const pathname = new URL(path, "https://gatehouse.example").pathname;
  const found = PATHS.filter(({ pattern }) => pattern.test(pathname));
  const [operation] = found.flatMap(({ operations }) => operations[method.toLowerCase()] ?? []);
  return operation ?? null;
}

function responseOf({ responses }: DocumentedOperation, status: number): DocumentedResponse | undefined {
  const response = responses[status];
  return response && "$ref" in response
    ? document.components.responses[response.$ref.split("/").at(-1) ?? ""]
    : response;
}

function patternOf(template: string): RegExp {
  const parts = template.split("/").map((part) => (part.startsWith("{") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return new RegExp(`^${parts.join("/")}$`);
}

function parametersIn(template: string): number {
  return template.split("{").length;
}

const validators = new Map<object, Validator>();

function validatorOf(schema: object): Validator {
  const known = validators.get(schema) ?? new Validator({ ...closed(schema), $defs } as Schema, "2020-12");
  validators.set(schema, known);
  return known;
}

/** The document lets objects grow. Here a field that it does not name is a fault. */
function closed<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(closed) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...own } = schema as { $ref?: string; properties?: object; additionalProperties?: unknown };
  if ($ref) return { $ref: $ref.replace("#/components/schemas/", "#/$defs/") } as T;
  // What narrows another schema names a part of it alone.
  if ("allOf" in own)
    return { allOf: (own.allOf as object[]).map((each) => ("$ref" in each ? closed(each) : each)) } as T;
  const inner = Object.fromEntries(Object.entries(own).map(([key, each]) => [key, closed(each)]));
  const closes = own.properties && own.additionalProperties === undefined;
  return (closes ? { ...inner, additionalProperties: false } : inner) as T;
}
