import { and, eq, isNull, sql } from "drizzle-orm";
import { invitations, members, projectStates, projects, users } from "../../db/schema.ts";
import type { Context } from "../platform/context.ts";
import type { MailRow } from "./claim.ts";
import type { Mail } from "./mails.ts";

/**
 * Tells the inviter, or the owner once the inviter is gone, that an invitation could not be delivered. Null for a closed
 * invitation and for other mail, so that a failure notice never causes another.
 */
export async function failureMail(ctx: Context, row: MailRow): Promise<Mail | null> {
  if (row.template !== "invitation" || row.invitationId === null) return null;
  const found = await readReceiver(ctx, row.invitationId);
  if (!found) return null;
  return { template: "invitation-outcome", outcome: "failed", ...found };
}

const ownerId = sql`(select owner.id from ${members} owner
  where owner.project_id = ${projects.id} and owner.ended_rev is null and owner.is_owner = 1)`;

const readReceiver = (ctx: Context, invitationId: string) =>
  ctx.db
    .primary()
    .select({
      to: users.email,
      language: users.language,
      projectId: projects.id,
      projectName: projectStates.name,
      projectSlug: projects.slug,
      invitedEmail: invitations.email,
      invitedName: invitations.name,
    })
    .from(invitations)
    .innerJoin(projects, and(eq(projects.id, invitations.projectId), isNull(projects.deletedAt)))
    .innerJoin(projectStates, and(eq(projectStates.projectId, projects.id), isNull(projectStates.endedRev)))
    .innerJoin(
      members,
      and(
        eq(members.projectId, projects.id),
        isNull(members.endedRev),
        sql`${members.id} in (${invitations.invitedBy}, ${ownerId})`,
      ),
    )
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(invitations.id, invitationId), eq(invitations.state, "pending")))
    .orderBy(sql`${members.id} = ${invitations.invitedBy} desc`)
    .get();
