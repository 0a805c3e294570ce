import { and, count, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { invitations, mail, users } from "../schema.ts";
import { invitationColumns } from "./invitation-page.ts";
import { listed } from "./scope.ts";

/** Found by pairs, so that SQLite takes the index of addresses and does not walk all that are pending. */
export const pendingFor = (db: Connection, projectId: SQL<string>, emails: readonly string[]) =>
  db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.state, "pending"),
        sql`(${invitations.projectId}, ${invitations.email}) in
          (select ${projectId}, value from json_each(${JSON.stringify(emails)}))`,
      ),
    );

/** Only for the wording of the mail: whether an account exists never reaches an answer. */
export const registeredAmong = (db: Connection, emails: readonly string[]) =>
  db
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(sql`${users.email} in ${listed(emails)}`);

/** As `registeredAmong`, for the address of one invitation. */
export const registeredFor = (db: Connection, invitationId: string) =>
  db
    .select({ email: users.email })
    .from(users)
    .where(eq(users.email, addressOf(invitationId)));

export const invitationById = (db: Connection, projectId: SQL<string>, id: string) =>
  db
    .select(invitationColumns(projectId))
    .from(invitations)
    .where(and(eq(invitations.id, id), eq(invitations.projectId, projectId)));

/** How many invitations the address of this one was sent since, by anybody. */
export const mailedLike = (db: Connection, invitationId: string, since: number) =>
  db
    .select({ mails: count() })
    .from(mail)
    .where(and(eq(mail.toEmail, addressOf(invitationId)), eq(mail.template, "invitation"), gt(mail.createdAt, since)));

const addressOf = (invitationId: string) =>
  sql`(select ${invitations.email} from ${invitations} where ${invitations.id} = ${invitationId})`;

/** How many invitations each of these addresses was sent since, by anybody. */
export const mailedSince = (db: Connection, emails: readonly string[], since: number) =>
  db
    .select({ email: mail.toEmail, mails: count() })
    .from(mail)
    .where(and(sql`${mail.toEmail} in ${listed(emails)}`, eq(mail.template, "invitation"), gt(mail.createdAt, since)))
    .groupBy(mail.toEmail);
