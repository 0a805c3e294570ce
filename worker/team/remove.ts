import { and, eq, sql } from "drizzle-orm";
import { targetOf } from "../../access/targets.ts";
import type { Statement } from "../../db/database.ts";
import { listed } from "../../db/reads/scope.ts";
import { transfers } from "../../db/schema.ts";
import { endMembers } from "../../db/writes/members.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { iso } from "../grants/view.ts";
import { changeProject, type ProjectRequest } from "../projects/open.ts";
import { authorize, authorizeGrant, memberIn, requireActive, type Seen } from "../projects/seen.ts";
import { accessEndedLetter } from "./letters.ts";

/** How long the server lets a removal be undone; screens show ten seconds. */
export const UNDO_MS = 60_000;

export interface Removed {
  readonly restorableUntil: string;
}

/** Removing a member, or leaving when it is oneself. The access ends with the commit. */
export const removeMember = (ctx: Context, request: ProjectRequest, memberId: string): Promise<Removed> =>
  changeProject(ctx, request, { select: { ids: [memberId] }, evenArchived: true, patient: true }, (seen) => {
    const id = memberId === "me" ? (seen.me?.id ?? memberId) : memberId;
    const leaves = id === seen.me?.id;
    if (!leaves) authorize(seen, "team.remove");
    if (!leaves) requireActive(seen);
    const member = memberIn(seen, id);
    if (leaves && member.isOwner) throw ownerMustTransfer();
    authorizeGrant(seen, {
      kind: "access",
      permission: "team.remove",
      targets: [targetOf({ ...member, kind: "member" }, null, seen.catalogue)],
    });
    return {
      answer: { restorableUntil: iso(seen.now + UNDO_MS) },
      event: {
        action: leaves ? "member.left" : "member.removed",
        target: id,
        touches: { kind: "members", members: [{ id, keys: subjectKeys(member.row.userId) }] },
        before: { access: member.access, kind: member.kind },
        after: null,
      },
      statements: removal(ctx, seen, [id]),
      letters: leaves ? [] : accessEndedLetter(seen, member),
    };
  });

/** Ends the members and cancels a nomination of one of them. */
export const removal = (ctx: Context, { project, next }: Seen, ids: readonly string[]): Statement[] => [
  ...endMembers(ctx.db.primary(), { projectId: project.id, revision: next }, ids),
  ctx.db
    .primary()
    .update(transfers)
    .set({ state: "cancelled" })
    .where(and(eq(transfers.projectId, project.id), eq(transfers.state, "pending"), isOneOf(ids))),
];

const isOneOf = (ids: readonly string[]) => sql`${transfers.toMemberId} in ${listed(ids)}`;

/** How checks ask for the member by what is no secret; aliases are ended with the member and found by its id. */
export const subjectKeys = (userId: string | null) => (userId === null ? [] : [{ type: "user", id: userId }]);

const ownerMustTransfer = () =>
  new Failure("owner_must_transfer", "The owner cannot leave. Hand the project over first, or delete it.");
