import type { users } from "../../db/schema.ts";

export type UserRow = typeof users.$inferSelect;

/** A user as they see themselves. */
export const userView = (row: UserRow) => ({
  id: row.id,
  email: row.email,
  name: row.name,
  language: row.language,
  administrator: row.administrator,
  accessMail: row.accessMail,
  hasPassword: row.passwordHash !== null,
});
