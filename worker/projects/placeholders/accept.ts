import { fold } from "../../../access/fold.ts";
import { isOver } from "../../../access/placeholder.ts";
import type { Member } from "../../../db/reads/members.ts";
import { indexWords, type Place, reviseMembers, unindexWords } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { change } from "../changes/change.ts";
import { requireActive } from "../core/snapshot.ts";
import { subjectKeys } from "../team/remove.ts";
import { searchWords } from "../team/search-words.ts";
import { projectOfPlaceholder } from "./find.ts";

/**
 * Turns a placeholder into the user who proved its address. The member keeps its id, access, aliases and attributes.
 * @returns the project's id @throws Failure `not_found`, `invitation_expired`, `project_archived`
 */
export async function acceptPlaceholder(ctx: Context, user: User, memberId: string): Promise<string> {
  const projectId = await projectOfPlaceholder(ctx, user, memberId);
  const order = { actor: `user:${user.id}`, project: projectId, select: { ids: [memberId] }, patient: true };
  return change(ctx, order, ({ project, members }) => {
    const [member] = members;
    if (!member || project.status === "deleted") throw notFound();
    if (member.user?.id === user.id) return { answer: projectId, event: null };
    requireWaiting(member, user, ctx.now());
    requireActive({ project });
    const { access, kind } = member;
    return {
      answer: projectId,
      event: {
        action: "placeholder.accepted",
        target: memberId,
        touches: { kind: "members", members: [{ id: memberId, keys: subjectKeys(user.id) }] },
        before: null,
        after: { member: memberId, access, kind },
      },
      statements: statementsFor(ctx, { projectId, revision: project.revision + 1 }, member, user),
    };
  });
}

/** @throws Failure `not_found` for another person's placeholder, `invitation_expired` */
export function requireWaiting({ placeholder, row: { placeholderUntil } }: Member, user: User, now: number): void {
  if (placeholder?.email !== user.email) throw notFound();
  if (!isOver(placeholderUntil, now)) return;
  throw new Failure("invitation_expired", "This offer is over. Ask for an invitation.");
}

function statementsFor(ctx: Context, place: Place, { id, row }: Member, user: User) {
  const db = ctx.db.primary();
  const claimed = {
    ...row,
    ...{ userId: user.id, placeholderEmail: null, placeholderName: null, placeholderUntil: null },
    ...{ joinedAt: ctx.now(), sortName: fold(user.name) },
  };
  return [
    ...reviseMembers(db, place, [claimed]),
    unindexWords(db, place.projectId, [id]),
    ...indexWords(db, place.projectId, [{ entryId: id, words: searchWords(user.name, user.email) }]),
  ];
}
