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

interface Sender {
  readonly projectId: SQL<string>;
  /** Null: a key sends. */
  readonly userId: string | null;
}

/** How many invitations the address of this one was sent since: by all, by this project, by this user. */
export const mailedLike = (db: Connection, invitationId: string, sender: Sender, since: number) =>
  db
    .select(mailedColumns(sender))
    .from(mail)
    .where(and(eq(mail.toEmail, addressOf(invitationId)), eq(mail.template, "invitation"), gt(mail.createdAt, since)));

const addressOf = (invitationId: string) =>
  sql`(select ${invitations.email} from ${invitations} where ${invitations.id} = ${invitationId})`;

/** As `mailedLike`, for each of these addresses. */
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
  // Named by hand: in a select from one table drizzle writes columns without it.
  ofSender: sql<number>`coalesce(sum(exists (
    select 1 from invitations i join members m on m.project_id = i.project_id and m.id = i.invited_by
    where i.id = mail.invitation_id and m.user_id = ${userId})), 0)`.as("of_sender"),
});
