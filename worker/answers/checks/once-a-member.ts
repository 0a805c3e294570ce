import { type Compiled, compile, judge } from "../../../access/compile.ts";
import { type Decider, type Decision, decideMany } from "../../../access/decide.ts";
import type { Question } from "../../../access/types.ts";
import type { QuestionFacts } from "../../../db/reads/facts-found.ts";
import type { Member } from "../../../db/reads/members.ts";
import { factsAt, memberAt } from "./facts-at.ts";

/** Answers as `allows` does, and compiles each member only once. */
export function compilingOnce(): (found: QuestionFacts, question: Question, now: number) => boolean {
  const known = new Map<Member, Compiled>();
  return (found, question, now) => {
    const member = memberAt(found, now);
    if (member === null) return false;
    const compiled = known.get(member) ?? compile({ ...factsAt(found, now), resource: null });
    known.set(member, compiled);
    return judge(compiled, question, found.resource, now) === "allowed";
  };
}

/** Explains as `decide` does, and prepares each member's grants only once. */
export function decidingOnce(): (found: QuestionFacts | null, question: Question, now: number) => Decision {
  const known = new Map<unknown, Decider>();
  return (found, question, now) => {
    const facts = factsAt(found, now);
    const who = found && (memberAt(found, now) ?? found.project);
    const decide = known.get(who) ?? decideMany(facts);
    known.set(who, decide);
    return decide(question, facts.resource, now);
  };
}

/** Preparing a grant costs about as much as this many comparisons. */
const TO_MAKE_READY = 200;

/** About how many grants a question compares. */
export function weighingOnce(factsOf: (question: Question) => QuestionFacts | null): (question: Question) => number {
  const known = new Set<Member>();
  return (question) => {
    const found = factsOf(question);
    if (found === null || found.member === null) return 1;
    const { member, project } = found;
    const presets = member.access.presets.map((key) => project.facts.catalogue.presets.get(key)?.grants.length ?? 0);
    const grants = presets.reduce((sum, length) => sum + length, 1 + member.access.grants.length);
    const isKnown = known.has(member);
    known.add(member);
    return isKnown ? grants : grants * TO_MAKE_READY;
  };
}
