import { canGrant } from "../../../access/can-grant.ts";
import { catalogueOf } from "../../../access/catalogue.ts";
import { newTarget } from "../../../access/targets.ts";
import type { Member } from "../../../db/reads/members.ts";
import type { Project } from "../../../db/reads/snapshot.ts";
import type { Invitation } from "../../platform/secrets/invitation-token.ts";
import { heldBy } from "../core/snapshot.ts";

/** Whether this member could grant everything that the invitation offers. A suspended member can grant nothing. */
export function couldGrant(
  { catalogue: choice }: Project,
  giver: Member,
  { id, access }: Pick<Invitation, "id" | "access">,
  now: number,
): boolean {
  if (giver.isSuspended) return false;
  const catalogue = catalogueOf(choice);
  const actor = { memberId: giver.id, isOwner: giver.isOwner, access: heldBy(giver, catalogue), within: null };
  const targets = [newTarget("invitation", id, access, catalogue)];
  return canGrant(actor, { kind: "access", permission: "team.invite", targets }, catalogue, now).allowed;
}
