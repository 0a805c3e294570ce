import { integer, text } from "drizzle-orm/sqlite-core";

/** Rows that decisions read are never deleted: each starts at one revision of its project and ends at another. */
export const lifespan = () => ({
  addedRev: integer("added_rev").notNull(),
  endedRev: integer("ended_rev"),
});

/** UTC epoch milliseconds. */
export const instant = (name: string) => integer(name);

export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();
