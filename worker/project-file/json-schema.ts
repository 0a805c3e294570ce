import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import { GrantInput } from "../grants/schemas.ts";
import { ProjectFile } from "./schemas.ts";

const PROPERTY: JsonSchema = { type: "string", pattern: "^(subject|action|resource)\\.." };
const REFERENCE = strictObject({ property: PROPERTY });
const OPERAND: JsonSchema = { anyOf: [{ type: ["string", "number", "boolean"] }, REFERENCE] };

/** What the core checks by functions, which no converter can read. */
const BY_HAND: ReadonlyMap<unknown, JsonSchema> = new Map<unknown, JsonSchema>([
  [GrantInput.entries.permission, { type: "string", pattern: "^(\\*|[a-z][a-z0-9-]*\\.(\\*|[a-z][a-z0-9_-]*))$" }],
  [GrantInput.entries.scope.wrapped, { type: "string", pattern: "^(\\*|[^\\s:]+:.+)$" }],
  [
    GrantInput.entries.when.wrapped.item,
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
    overrideSchema: ({ valibotSchema }) => BY_HAND.get(valibotSchema),
  }),
});

function strictObject(properties: Record<string, JsonSchema>): JsonSchema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
