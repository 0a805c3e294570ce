import { allows, compile } from "../../../access/compile.ts";
import { memberFacts, type QuestionFacts } from "../../../db/reads/facts-found.ts";
import type { MemberAsked } from "../../../db/reads/facts-queries.ts";
import type { Key } from "../../platform/http/types.ts";
import { creatorGone } from "../../projects/core/snapshot.ts";
import { actsForCreator, mayRead } from "../../projects/keys/scopes.ts";

/** The member with whose access the key acts; null for a key that acts for itself. */
export const creatorOf = (key: Key): MemberAsked | null =>
  actsForCreator(key) && key.projectId !== null && key.createdBy !== null
    ? { projectId: key.projectId, memberId: key.createdBy }
    : null;

/** A key that reads or writes acts as its creator, and ends with them. @throws Failure `forbidden` */
export function requireCreator(key: Key, creator: QuestionFacts | null): void {
  if (actsForCreator(key) && !creator) throw creatorGone();
}

/** Whether the key may see who is in the team and who holds what: archived projects can still be looked at. */
export function showsWhoHoldsWhat(key: Key, creator: QuestionFacts | null, now: number): boolean {
  if (!mayRead(key)) return false;
  if (key.createdBy === null) return true;
  if (!creator?.member) return false;
  const project = { ...creator.project.facts, status: "active" as const };
  const facts = { project, member: memberFacts(creator.member), resource: null };
  const subject = { type: "user", id: creator.member.id };
  const resource = { type: "project", id: project.id };
  return allows(compile(facts), { subject, action: { name: "team.view" }, resource }, now);
}
