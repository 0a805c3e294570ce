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

/** As JSON Schema; what has a name is a reference to it. */
export function answerSchema(schema: v.GenericSchema): JsonSchema {
  const name = Object.keys(COMPONENTS).find((each) => COMPONENTS[each] === schema);
  if (name !== undefined) return { $ref: `${REFERENCES}${name}` };
  const { $schema: _, $defs: __, ...own } = toJsonSchema(schema, { ...config, definitions: { ...COMPONENTS } });
  return own;
}

/** The schema that a reference names, or itself. */
export function resolve(schema: JsonSchema, components: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const { $ref } = schema;
  return $ref?.startsWith(REFERENCES) ? (components[$ref.slice(REFERENCES.length)] ?? schema) : schema;
}
