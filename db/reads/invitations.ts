import { and, count, eq, gt, type SQL, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { invitations, mail, users } from "../schema.ts";
import { invitationColumns } from "./invitation-page.ts";
import { listed } from "./scope.ts";

/** Looked up by pairs, so that SQLite uses the index of addresses instead of walking all pending invitations. */
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

/** Only for the wording of mails: no answer shows whether an account exists. */
export const registeredAmong = (db: Connection, emails: readonly string[]) =>
  db
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(sql`${users.email} in ${listed(emails)}`);

/** Like `registeredAmong`, for the address of one invitation. */
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

interface Sender {
  readonly projectId: SQL<string>;
  /** Null if a key sends. */
  readonly userId: string | null;
}

/** The invitations sent to this invitation's address since a time: in total, by this project and by this user. */
export const mailedLike = (db: Connection, invitationId: string, sender: Sender, since: number) =>
  db
    .select(mailedColumns(sender))
    .from(mail)
    .where(and(eq(mail.toEmail, addressOf(invitationId)), eq(mail.template, "invitation"), gt(mail.createdAt, since)));

const addressOf = (invitationId: string) =>
  sql`(select ${invitations.email} from ${invitations} where ${invitations.id} = ${invitationId})`;

/** Like `mailedLike`, for each of these addresses. */
export const mailedSince = (db: Connection, emails: readonly string[], sender: Sender, since: number) =>
  db
    .select(mailedColumns(sender))
    .from(mail)
    .where(and(sql`${mail.toEmail} in ${listed(emails)}`, eq(mail.template, "invitation"), gt(mail.createdAt, since)))
    .groupBy(mail.toEmail);

const mailedColumns = ({ projectId, userId }: Sender) => ({
  email: sql<string>`coalesce(${mail.toEmail}, '')`.as("mailed_email"),
  mails: count().as("mails"),
  ofProject: sql<number>`coalesce(sum(${mail.projectId} = ${projectId}), 0)`.as("of_project"),
  // drizzle drops the table's name in a select from one table, so the columns carry it.
  ofSender: sql<number>`coalesce(sum(exists (
    select 1 from invitations i join members m on m.project_id = i.project_id and m.id = i.invited_by
    where i.id = mail.invitation_id and m.user_id = ${userId})), 0)`.as("of_sender"),
});
