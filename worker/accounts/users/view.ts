import type { users } from "../../../db/schema.ts";
import type { UserView } from "./answers.ts";

export type UserRow = typeof users.$inferSelect;

export const userView = (row: UserRow): UserView => ({
  id: row.id,
  email: row.email,
  name: row.name,
  language: row.language,
  administrator: row.administrator,
  accessMail: row.accessMail,
  hasPassword: row.passwordHash !== null,
});
