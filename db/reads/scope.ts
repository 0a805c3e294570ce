import { type SQL, sql } from "drizzle-orm";
import { projects } from "../schema.ts";

const PROJECT_ID = /^prj_[0-9a-z]{26}$/;

/** A project's id as a subquery, from an id or a slug: a slug has no underscore, so the two cannot be confused. */
export const projectIdOf = (reference: string): SQL<string> =>
  PROJECT_ID.test(reference)
    ? sql<string>`${reference}`
    : sql<string>`(select ${projects.id} from ${projects} where ${projects.slug} = ${reference})`;

/**
 * The id of a project as part of a query's text, for queries that name it so often that there would be too many parameters.
 * @throws Error for anything but an id
 */
export function projectLiteral(projectId: string): SQL<string> {
  if (!PROJECT_ID.test(projectId)) throw new Error("A project's id is prj_ and 26 letters and digits.");
  return sql.raw(`'${projectId}'`) as SQL<string>;
}

/** One bound parameter for any number of values: D1 takes a hundred parameters a statement. */
export const listed = (values: readonly string[]): SQL => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** As `listed`, for rows of so many columns. */
export const listedRows = (width: number, rows: readonly (readonly string[])[]): SQL => {
  const columns = Array.from({ length: width }, (_, at) => `value ->> ${at}`).join(", ");
  return sql`(select ${sql.raw(columns)} from json_each(${JSON.stringify(rows)}))`;
};
