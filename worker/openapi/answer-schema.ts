import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { COMPONENTS } from "./components.ts";

const REFERENCES = "#/components/schemas/";

const config: ConversionConfig = {
  target: "draft-2020-12",
  overrideRef: ({ referenceId }) => `${REFERENCES}${referenceId}`,
};

/** Every named schema. */
export const componentSchemas = (): Record<string, JsonSchema> => toJsonSchemaDefs({ ...COMPONENTS }, config);

/** The schema as JSON Schema; named schemas become references. */
export function answerSchema(schema: v.GenericSchema): JsonSchema {
  const name = Object.keys(COMPONENTS).find((each) => COMPONENTS[each] === schema);
  if (name !== undefined) return { $ref: `${REFERENCES}${name}` };
  const { $schema: _, $defs: __, ...own } = toJsonSchema(schema, { ...config, definitions: { ...COMPONENTS } });
  return own;
}

/** The schema behind a reference, or the schema itself. */
export function resolve(schema: JsonSchema, components: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { $ref } = schema;
  return $ref?.startsWith(REFERENCES) ? (components[$ref.slice(REFERENCES.length)] ?? schema) : schema;
}
