import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { LIMITS, RESOURCE_ID, RESOURCE_TYPE } from "../../access/names.ts";
import { GrantInput } from "../grants/schemas.ts";
import { RESERVED_ATTRIBUTES } from "../http/stray-keys.ts";
import { Attributes } from "../team/schemas.ts";
import { emailAddress } from "../users/schemas.ts";
import { ProjectFile } from "./schemas.ts";

const PATTERN = "^(\\*|[a-z][a-z0-9-]*\\.(\\*|[a-z][a-z0-9_-]*))$";
const SCOPE = `^(\\*|${within(RESOURCE_TYPE)}:${within(RESOURCE_ID)})$`;
const PROPERTY: JsonSchema = { type: "string", pattern: "^(subject|action|resource)\\.[\\s\\S]" };
const REFERENCE = strictObject({ property: PROPERTY });
const EXACT: JsonSchema = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };
const OPERAND: JsonSchema = { anyOf: [{ type: ["string", "number", "boolean"], ...EXACT }, REFERENCE] };

/** What is checked by functions, which no converter can read. An address is normalised first, so any of its signs will do. */
const BY_HAND: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [GrantInput.entries.permission, { type: "string", pattern: PATTERN, maxLength: LIMITS.nameLength }],
  [GrantInput.entries.scope.wrapped, { type: "string", pattern: SCOPE }],
  [emailAddress.pipe[0], { type: "string", pattern: "[@\uff20\ufe6b]" }],
  [Attributes.pipe[0], attributes()],
  [
    GrantInput.entries.when.wrapped.item.pipe[0],
    { anyOf: [strictObject({ property: PROPERTY, eq: OPERAND }), strictObject({ property: PROPERTY, ne: OPERAND })] },
  ],
]);

/** For editors: the schema that reads a project file, as JSON Schema. It forgives what only the whole file can tell. */
export const projectFileSchema = (id: string): JsonSchema => ({
  $id: id,
  title: "Gatehouse project file",
  ...toJsonSchema(ProjectFile, {
    typeMode: "input",
    errorMode: "ignore",
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      BY_HAND.get(valibotSchema) ?? onceTidied(valibotSchema, jsonSchema),
  }),
});

interface Shape {
  readonly type: string;
  readonly requirement?: unknown;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

/** The converter hands over what a pipe begins with, and leaves out what follows a transformation. */
const PIPES = new Map(pipesIn(ProjectFile));

function* pipesIn({ pipe, item, wrapped, entries = {} }: Shape): Generator<[unknown, readonly Shape[]]> {
  if (pipe) yield [pipe[0], pipe];
  for (const each of [item, wrapped, ...Object.values(entries)]) if (each) yield* pipesIn(each);
}

/** What holds for a text once it is tidied holds for it as it is written, too. */
function onceTidied(begins: unknown, jsonSchema: JsonSchema): JsonSchema | null {
  const pipe = PIPES.get(begins) ?? [];
  const tidies = pipe.findIndex(({ type }) => type === "transform");
  if (tidies < 0 || jsonSchema.type !== "string") return null;
  const later = (wanted: string) => pipe.slice(tidies).find(({ type }) => type === wanted)?.requirement;
  const [pattern, longest] = [later("regex"), later("max_length")];
  return {
    ...jsonSchema,
    ...(pattern instanceof RegExp ? { pattern: pattern.source } : {}),
    ...(typeof longest === "number" ? { maxLength: longest } : {}),
  };
}

function attributes(): JsonSchema {
  const [, record, most] = Attributes.pipe;
  const { $schema: _, propertyNames, ...rest } = toJsonSchema(record, { errorMode: "ignore" });
  const names = { allOf: [propertyNames ?? {}, { not: { enum: [...RESERVED_ATTRIBUTES] } }] };
  return { ...rest, propertyNames: names, maxProperties: most.requirement };
}

/** The middle of a pattern that is of a whole text. */
function within({ source }: RegExp): string {
  return source.slice("^".length, -"$".length);
}

function strictObject(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
