import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { LIMITS, RESOURCE_ID, RESOURCE_TYPE } from "../../access/names.ts";
import { Context, Properties } from "../answers/checks/schemas.ts";
import { emailAddress } from "../platform/http/address.ts";
import { RESERVED_ATTRIBUTES } from "../platform/http/stray-keys.ts";
import { GrantInput } from "../projects/grants/schemas.ts";
import { Attributes, TeamQuery } from "../projects/team/schemas.ts";

const PATTERN = "^(\\*|[a-z][a-z0-9-]*\\.(\\*|[a-z][a-z0-9_-]*))$";
const SCOPE = `^(\\*|${within(RESOURCE_TYPE)}:${within(RESOURCE_ID)})$`;
const PROPERTY: JsonSchema = { type: "string", pattern: "^(subject|action|resource)\\.[\\s\\S]" };
const REFERENCE = strictObject({ property: PROPERTY });
const EXACT: JsonSchema = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
const OPERAND: JsonSchema = { anyOf: [{ type: ["string", "number", "boolean"], ...EXACT }, REFERENCE] };

/** Validation functions that the converter cannot read. Addresses are normalized first, so any spelling is accepted. */
const BY_HAND: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [GrantInput.entries.permission, { type: "string", pattern: PATTERN, maxLength: LIMITS.nameLength }],
  [GrantInput.entries.scope.wrapped, { type: "string", pattern: SCOPE }],
  [emailAddress.pipe[0], { type: "string", pattern: "[@\uff20\ufe6b]" }],
  [Attributes.pipe[0], attributes()],
  [
    GrantInput.entries.when.wrapped.item.pipe[0],
    { anyOf: [strictObject({ property: PROPERTY, eq: OPERAND }), strictObject({ property: PROPERTY, ne: OPERAND })] },
  ],
  [TeamQuery.entries.permission.wrapped, { type: "string", pattern: PATTERN }],
  [Properties.wrapped, { type: "object" }],
  [Context.wrapped, { type: "object" }],
]);

/** Schemas referenced by name from other schemas. */
export type Named = Readonly<Record<string, v.GenericSchema>>;

/** The request as JSON Schema. It accepts some inputs that only a rule across fields refuses. */
export function inputSchema(schema: v.GenericSchema, target: Target, named: Named = {}): JsonSchema {
  const {
    $schema,
    $defs: _,
    ...own
  } = toJsonSchema(schema, {
    ...configFor([schema, ...Object.values(named)], target),
    definitions: { ...named },
  });
  return target === "draft-07" ? { $schema, ...own } : own;
}

/** The named schemas themselves. */
export const inputSchemas = (named: Named): Record<string, JsonSchema> =>
  toJsonSchemaDefs({ ...named }, configFor(Object.values(named), "draft-2020-12"));

type Target = "draft-07" | "draft-2020-12";

function configFor(schemas: readonly v.GenericSchema[], target: Target): ConversionConfig {
  const pipes = new Map(schemas.flatMap((each) => [...pipesIn(each as Shape)]));
  return {
    target,
    typeMode: "input",
    errorMode: "ignore",
    overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "metadata" ? withoutKeys(jsonSchema) : null,
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      BY_HAND.get(valibotSchema) ??
      narrowed(pipes.get(valibotSchema), target) ??
      onceTidied(pipes.get(valibotSchema), jsonSchema),
  };
}

interface Shape {
  readonly kind?: string;
  readonly type: string;
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly Shape[];
}

/** The converter passes a pipe's first schema, and drops actions after a transformation. */
function* pipesIn({ pipe, item, wrapped, entries = {}, options = [] }: Shape): Generator<[unknown, readonly Shape[]]> {
  if (pipe) yield [pipe[0], pipe];
  const schemas = [...(pipe ?? []), ...options].filter(isSchema).slice(pipe ? 1 : 0);
  for (const each of [item, wrapped, ...Object.values(entries), ...schemas]) if (each) yield* pipesIn(each);
}

const isSchema = (each: unknown): each is Shape =>
  typeof each === "object" && each !== null && "kind" in each && each.kind === "schema";

/** A function that tests the type, followed by the schema with all other rules. */
function narrowed(pipe: readonly Shape[] | undefined, target: Target): JsonSchema | null {
  const [first, ...rest] = pipe ?? [];
  const schema = first?.type === "custom" ? rest.find(isSchema) : undefined;
  return schema ? inputSchema(schema as v.GenericSchema & Shape, target) : null;
}

/** Rules on trimmed text, which also hold for the text before trimming. */
function onceTidied(pipe: readonly Shape[] = [], jsonSchema: JsonSchema): JsonSchema | null {
  const tidies = pipe.findIndex(({ type }) => type === "transform");
  if (tidies < 0 || jsonSchema.type !== "string") return null;
  const later = (wanted: string) => pipe.slice(tidies).find(({ type }) => type === wanted)?.requirement;
  const pattern = later("regex");
  return {
    ...jsonSchema,
    ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
    ...limits({ maxLength: later("max_length"), minimum: later("min_value"), maximum: later("max_value") }),
  };
}

const limits = (all: Readonly<Record<string, unknown>>): JsonSchema =>
  Object.fromEntries(Object.entries(all).filter(([, limit]) => typeof limit === "number"));

/** Removes our own validation metadata from a schema. */
function withoutKeys({ keys: _, ...rest }: JsonSchema & { keys?: unknown }): JsonSchema {
  return rest;
}

function attributes(): JsonSchema {
  const [, record, most] = Attributes.pipe;
  const { $schema: _, propertyNames, ...rest } = toJsonSchema(record, { errorMode: "ignore" });
  const names = { allOf: [propertyNames ?? {}, { not: { enum: [...RESERVED_ATTRIBUTES] } }] };
  return { ...rest, propertyNames: names, maxProperties: most.requirement };
}

/** The pattern without its anchors. */
function within({ source }: RegExp): string {
  return source.slice("^".length, -"$".length);
}

function strictObject(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
