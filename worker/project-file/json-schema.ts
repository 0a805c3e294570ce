import type { JsonSchema } from "@valibot/to-json-schema";
import { inputSchema } from "../openapi/input-schema.ts";
import { ProjectFile } from "./schemas.ts";

/** For editors: the schema that reads a project file, as JSON Schema. It forgives what only the whole file can tell. */
export const projectFileSchema = (id: string): JsonSchema => ({
  $id: id,
  title: "Gatehouse project file",
  ...inputSchema(ProjectFile, "draft-07"),
});
