import type { JsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { Action, CheckQuestion, Entity } from "../answers/checks/schemas.ts";
import { ProjectFile } from "../projects/file/read/schemas.ts";
import { GrantInput } from "../projects/grants/schemas.ts";
import { inputSchema, inputSchemas } from "./input-schema.ts";

/** Request bodies that have their own name. */
const INPUTS: Readonly<Record<string, v.GenericSchema>> = {
  Entity,
  Action,
  Question: CheckQuestion,
  NewGrant: GrantInput,
  ProjectFile,
};

export const bodyComponents = (): Record<string, JsonSchema> => inputSchemas(INPUTS);

/** The request body of a route; named schemas become references. */
export function bodySchema(schema: v.GenericSchema): JsonSchema {
  const name = Object.keys(INPUTS).find((each) => INPUTS[each] === schema);
  return name === undefined ? inputSchema(schema, "draft-2020-12", INPUTS) : { $ref: `#/components/schemas/${name}` };
}
