import type { JsonSchema } from "@valibot/to-json-schema";
import type { Takes } from "../platform/http/valid.ts";
import { isRepeatable } from "./errors.ts";
import { inputSchema } from "./input-schema.ts";
import type { Operation } from "./operation.ts";
import type { Parameter } from "./types.ts";

const PATH: Readonly<Record<string, string>> = {
  project: "The project's id, or its address (`spring`).",
  member: "The member's id, or `me`.",
};

const HEADERS: Readonly<Record<string, { description: string; schema: JsonSchema }>> = {
  "Idempotency-Key": {
    description: "Sent again with the same key, the request changes nothing twice.",
    schema: { type: "string", pattern: "^[\\x21-\\x7e]{1,200}$" },
  },
  "If-Match": {
    description: "The `revision` that the edit starts from, in quotes. A key may leave it out.",
    schema: { type: "string", pattern: '^"[0-9]+"$' },
  },
  "Gatehouse-Explain": { description: "Whether answers say why.", schema: { type: "string", enum: ["true"] } },
  "Gatehouse-Freshness": {
    description: "`latest` looks in the database now.",
    schema: { type: "string", enum: ["latest"] },
  },
  "Gatehouse-Min-Revision": {
    description: "A `Gatehouse-Revision` that the answer may not be older than.",
    schema: { type: "string", pattern: "^[0-9]{1,15}\\.[0-9a-f]{8}$" },
  },
};

/** The route's parameters in path, query and headers. */
export function parametersOf(route: string, { headers = [] }: Operation, { query, param }: Takes): Parameter[] {
  const [, path = ""] = route.split(" ");
  const repeats = isRepeatable(route) ? ["Idempotency-Key"] : [];
  const named = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const given = propertiesOf(param);
  return [
    ...named.map((name) => ({ ...inPath(name), schema: given.properties[name] ?? { type: "string" } })),
    ...queryParameters(propertiesOf(query)),
    ...[...repeats, ...headers].map(inHeader),
  ];
}

const inPath = (name: string) => ({
  name,
  in: "path" as const,
  required: true,
  ...(PATH[name] ? { description: PATH[name] } : {}),
});

const inHeader = (name: string): Parameter => ({
  name,
  in: "header",
  required: false,
  ...(HEADERS[name] ?? { schema: { type: "string" } }),
});

interface Properties {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

function propertiesOf(schema: Takes["query"] | Takes["param"]): Properties {
  const { properties = {}, required = [] } = schema ? inputSchema(schema, "draft-2020-12") : {};
  return { properties: properties as Properties["properties"], required };
}

const queryParameters = ({ properties, required }: Properties): Parameter[] =>
  Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema: asNumber(schema),
  }));

/** URL parameters are text; this describes the ones that hold numbers as numbers. */
function asNumber(schema: JsonSchema): JsonSchema {
  const { pattern, default: usual, type: _, ...rest } = schema;
  if (!pattern?.startsWith("^[0-9]{")) return schema;
  return { type: "integer", ...rest, ...(usual === undefined ? {} : { default: Number(usual) }) };
}
