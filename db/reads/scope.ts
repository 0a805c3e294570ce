import { type SQL, sql } from "drizzle-orm";
import { projects } from "../schema.ts";

const PROJECT_ID = /^prj_[0-9a-z]{26}$/;

/** A subquery of a project's id, from an id or a slug. Only ids contain an underscore, so the two never collide. */
export const projectIdOf = (reference: string): SQL<string> =>
  PROJECT_ID.test(reference)
    ? sql<string>`${reference}`
    : sql<string>`(select ${projects.id} from ${projects} where ${projects.slug} = ${reference})`;

/**
 * A project's id as query text, for queries that repeat it too often for parameters.
 * @throws Error if it is not a project id
 */
export function projectLiteral(projectId: string): SQL<string> {
  if (!PROJECT_ID.test(projectId)) throw new Error("A project's id is prj_ and 26 letters and digits.");
  return sql.raw(`'${projectId}'`) as SQL<string>;
}

/** One parameter for any number of values: D1 allows a hundred parameters a statement. */
export const listed = (values: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** Like `listed`, for rows with `width` columns. */
export const listedRows = (width: number, rows: readonly (readonly string[])[]): SQL => {
  const columns = Array.from({ length: width }, (_, at) => `value ->> ${at}`).join(", ");
  return sql`(select ${sql.raw(columns)} from json_each(${JSON.stringify(rows)}))`;
};
