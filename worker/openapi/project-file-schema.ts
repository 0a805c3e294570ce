import type { JsonSchema } from "@valibot/to-json-schema";
import { ProjectFile } from "../projects/file/read/schemas.ts";
import { inputSchema } from "./input-schema.ts";

/** The JSON Schema of a project file, for editors. It cannot express rules about the whole file. */
export const projectFileSchema = (id: string): JsonSchema => ({
  $id: id,
  title: "Gatehouse project file",
  ...inputSchema(ProjectFile, "draft-07"),
});
