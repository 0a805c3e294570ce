import { isOver } from "../../../access/placeholder.ts";
import type { Facts } from "../../../access/types.ts";
import { memberFacts, type QuestionFacts } from "../../../db/reads/facts-found.ts";
import type { Member } from "../../../db/reads/members.ts";

const NOTHING: Facts = { project: null, member: null, resource: null };

/** The facts for a decision at this time, epoch ms. */
export function factsAt(found: QuestionFacts | null, now: number): Facts {
  if (found === null) return NOTHING;
  const member = memberAt(found, now);
  return { project: found.project.facts, member: member && memberFacts(member), resource: found.resource };
}

/** An expired placeholder is no member. */
export function memberAt({ member }: QuestionFacts, now: number): Member | null {
  if (member === null || member.row.userId !== null) return member;
  return isOver(member.row.placeholderUntil, now) ? null : member;
}
