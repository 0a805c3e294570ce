import { projectsOfPlaceholder } from "../../../db/reads/placeholders.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import type { InvitationReference } from "../invitations/schemas.ts";

const MEMBER_ID = /^mem_[0-9a-z]{26}$/;

/** The id of the placeholder that the reference names; null if it names an invitation. */
export const placeholderIn = (reference: InvitationReference): string | null =>
  "invitationId" in reference && MEMBER_ID.test(reference.invitationId) ? reference.invitationId : null;

/** Only a user with the placeholder's address finds it. @returns the project's id @throws Failure `not_found` */
export async function projectOfPlaceholder(ctx: Context, user: User, memberId: string): Promise<string> {
  const rows = await batch(ctx.db.primary(), projectsOfPlaceholder(ctx.db.primary(), memberId, user));
  const [found] = [...rows.waiting, ...rows.claimed];
  if (!found) throw notFound();
  return found.projectId;
}
