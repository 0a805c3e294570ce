import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { listed } from "../../../db/reads/scope.ts";
import {
  invitations,
  mail,
  members,
  permissions,
  presets,
  projectStates,
  projects,
  users,
} from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { makeInvitationToken } from "../../platform/secrets/invitation-token.ts";
import { accessLines } from "../access-lines.ts";
import type { MailRow } from "../claim.ts";
import { cleanName, cleanNote } from "../clean-text.ts";
import type { InvitationFacts } from "../templates/invitation.ts";
import { moment } from "../time-words.ts";

/**
 * The content of an invitation mail, read when it is composed. Null if the invitation was closed or expired, the project is
 * gone, or a newer mail replaces this one. Only this function creates the mail token.
 */
export async function readInvitation(ctx: Context, row: MailRow, registered: boolean): Promise<InvitationFacts | null> {
  const found = await find(ctx, row);
  if (!found) return null;
  const { invitation, state, inviter } = found;
  const own = await readOwnNames(ctx, invitation.projectId, invitation.access);
  const token = await makeInvitationToken(ctx.secrets, "mail", invitation);
  return {
    project: cleanName(state.name),
    inviter: inviter && { name: cleanName(inviter.name), email: inviter.email },
    to: invitation.email,
    registered,
    abilities: accessLines(invitation.access, own, row.language, state.timeZone),
    note: invitation.note && cleanNote(invitation.note),
    url: `${publicOrigin(ctx.env)}/invite/${token}`,
    expires: moment(invitation.expiresAt, row.language, state.timeZone),
  };
}

async function find(ctx: Context, row: MailRow) {
  const pending = and(
    eq(invitations.id, row.invitationId ?? ""),
    eq(invitations.state, "pending"),
    gt(invitations.expiresAt, ctx.now()),
  );
  const found = await ctx.db
    .primary()
    .select({ invitation: invitations, state: projectStates })
    .from(invitations)
    .innerJoin(projects, and(eq(projects.id, invitations.projectId), isNull(projects.deletedAt)))
    .innerJoin(projectStates, and(eq(projectStates.projectId, projects.id), isNull(projectStates.endedRev)))
    .where(pending)
    .get();
  if (!found || (await isOvertaken(ctx, row))) return null;
  return { ...found, inviter: await readInviter(ctx, found.invitation) };
}

/** Whether a newer mail for the same invitation exists. */
async function isOvertaken(ctx: Context, { id, invitationId, createdAt }: MailRow): Promise<boolean> {
  const newer = or(gt(mail.createdAt, createdAt), and(eq(mail.createdAt, createdAt), gt(mail.id, id)));
  const found = await ctx.db
    .primary()
    .select({ id: mail.id })
    .from(mail)
    .where(and(eq(mail.invitationId, invitationId ?? ""), newer))
    .limit(1);
  return found.length > 0;
}

/** Includes inviters who have left the project. */
async function readInviter(ctx: Context, { projectId, invitedBy }: typeof invitations.$inferSelect) {
  const inviter = await ctx.db
    .primary()
    .select({ name: users.name, email: users.email })
    .from(members)
    .innerJoin(users, eq(users.id, members.userId))
    .where(and(eq(members.projectId, projectId), eq(members.id, invitedBy)))
    .orderBy(desc(members.addedRev))
    .get();
  return inviter ?? null;
}

async function readOwnNames(ctx: Context, projectId: string, access: (typeof invitations.$inferSelect)["access"]) {
  const db = ctx.db.primary();
  const patterns = access.grants.map((grant) => grant.permission);
  const [presetRows, permissionRows] = await db.batch([
    db
      .select({ key: presets.key, name: presets.name })
      .from(presets)
      .where(
        and(
          eq(presets.projectId, projectId),
          sql`${presets.key} in ${listed(access.presets)}`,
          isNull(presets.endedRev),
        ),
      ),
    db
      .select({ name: permissions.name, label: permissions.label })
      .from(permissions)
      .where(
        and(
          eq(permissions.projectId, projectId),
          sql`${permissions.name} in ${listed(patterns)}`,
          isNull(permissions.endedRev),
        ),
      ),
  ]);
  return {
    presets: new Map(presetRows.map(({ key, name }) => [key, name])),
    permissions: new Map(permissionRows.map(({ name, label }) => [name, label])),
  };
}
