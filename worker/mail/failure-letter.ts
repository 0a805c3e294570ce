import { and, eq, isNull } from "drizzle-orm";
import { invitations, members, projectStates, projects, users } from "../../db/schema.ts";
import type { Context } from "../context.ts";
import type { MailRow } from "./claim.ts";
import type { Letter } from "./letters.ts";

/**
 * Tells the inviter that an invitation could not be delivered. Null for other mail (so that no failed notice makes
 * another), for an invitation that is settled by now, and for an inviter who left the project.
 */
export async function failureLetter(ctx: Context, row: MailRow): Promise<Letter | null> {
  if (row.template !== "invitation" || row.invitationId === null) return null;
  const found = await inviterOf(ctx, row.invitationId);
  if (!found) return null;
  return { template: "invitation-settled", outcome: "failed", ...found };
}

const inviterOf = (ctx: Context, invitationId: string) =>
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
      and(eq(members.projectId, projects.id), eq(members.id, invitations.invitedBy), isNull(members.endedRev)),
    )
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(invitations.id, invitationId), eq(invitations.state, "pending")))
    .get();
