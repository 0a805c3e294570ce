import type { JsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { Action, CheckQuestion, Entity } from "../answers/checks/schemas.ts";
import { ProjectFile } from "../projects/file/read/schemas.ts";
import { GrantInput } from "../projects/grants/schemas.ts";
import { inputSchema, inputSchemas } from "./input-schema.ts";

/** What is sent under a name of its own. */
const INPUTS: Readonly<Record<string, v.GenericSchema>> = {
  Entity,
  Action,
  Question: CheckQuestion,
  NewGrant: GrantInput,
  ProjectFile,
};

export const bodyComponents = (): Record<string, JsonSchema> => inputSchemas(INPUTS);

/** What a route takes; what has a name is a reference to it. */
export function bodySchema(schema: v.GenericSchema): JsonSchema {
  const name = Object.keys(INPUTS).find((each) => INPUTS[each] === schema);
  return name === undefined ? inputSchema(schema, "draft-2020-12", INPUTS) : { $ref: `#/components/schemas/${name}` };
}
