import type { JsonSchema } from "@valibot/to-json-schema";
import { ProjectFile } from "../projects/file/read/schemas.ts";
import { inputSchema } from "./input-schema.ts";

/** For editors: the schema that reads a project file, as JSON Schema. It forgives what only the whole file can tell. */
export const projectFileSchema = (id: string): JsonSchema => ({
  $id: id,
  title: "Gatehouse project file",
  ...inputSchema(ProjectFile, "draft-07"),
});
