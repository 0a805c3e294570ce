import type { KeyFact } from "../../../access/lease/facts.ts";
import type { Holder, Outcome } from "../../../access/lease/holder.ts";
import type { Moment } from "../../../access/lease/moment.ts";
import { ageOf } from "../../../access/lease/stream-memory.ts";
import type { Question } from "../../../access/types.ts";
import type { ProjectHead } from "../../../db/reads/find-projects.ts";
import { unknownKey } from "../../platform/errors.ts";
import { creatorGone, needsScope } from "../../projects/core/snapshot.ts";
import { actsForCreator, gives } from "../../projects/keys/scopes.ts";
import { now } from "../freshness/isolate.ts";
import { freshness } from "./demands.ts";
import type { KnownSecret } from "./key-cache.ts";
import { namesAnother, projectAsked } from "./project-asked.ts";

/** A service's questions about one project, for memory to answer. */
export interface FreshAsking {
  readonly secret: KnownSecret;
  readonly inPath: string | null;
  readonly questions: readonly Question[];
  readonly project: ProjectHead;
  readonly holder: Holder;
}

/** Whether the key may ask, and what the answers are: all from one state. */
export type FreshAnswer = { readonly kind: "unknown_key" | "no_scope" | "no_creator" } | Decisions;

export interface Decisions {
  readonly kind: "decisions";
  readonly decisions: readonly boolean[];
  /** Denied because the project does not share the resource; another project may. */
  readonly notSharedHere: readonly Question[];
}

/** Looks everything up at once, so that everything missing is fetched together. */
export function lookFresh(asking: FreshAsking, at: Moment): Outcome<FreshAnswer> {
  const key = keyOf(asking, at);
  const creator = key.kind === "answer" && key.answer ? creatorIsThere(asking, key.answer, at) : ANSWERED;
  const notSharedHere = notSharedAmong(asking, at);
  // Last, because it reads the clock again for each question, and no lease outlives a clock that seems to go back.
  const decisions = decide(asking, notSharedHere.kind === "answer" ? notSharedHere.answer : []);
  if (
    key.kind === "answer" &&
    creator.kind === "answer" &&
    notSharedHere.kind === "answer" &&
    decisions.kind === "answer"
  ) {
    const decided = { kind: "decisions", decisions: decisions.answer, notSharedHere: notSharedHere.answer } as const;
    return { kind: "answer", answer: judge(key.answer, creator.answer, decided) };
  }
  return [key, decisions, notSharedHere, creator]
    .filter((outcome) => outcome.kind === "missing")
    .reduce((all, missing) => all.with(missing));
}

const keyOf = ({ secret, holder }: FreshAsking, at: Moment): Outcome<KeyFact | null> =>
  secret.fact === null ? holder.key(secret, at) : { kind: "answer", answer: secret.fact };

const ANSWERED: Outcome<boolean> = { kind: "answer", answer: true };
const NO_STRAYS: Outcome<readonly Question[]> = { kind: "answer", answer: [] };

function judge(key: KeyFact | null, creatorIsThere: boolean, decided: Decisions): FreshAnswer {
  if (key === null) return { kind: "unknown_key" };
  if (!gives(key.scopes, "check")) return { kind: "no_scope" };
  return creatorIsThere ? decided : { kind: "no_creator" };
}

/** The questions that were located by their resource alone, and whose resource this project does not share. */
function notSharedAmong({ secret, inPath, questions, holder }: FreshAsking, at: Moment): Outcome<readonly Question[]> {
  if (secret.project !== null || inPath !== null) return NO_STRAYS;
  const byResource = questions.filter(({ resource }) => "shared" in projectAsked(null, resource));
  const shares = holder.shares(
    byResource.map(({ resource }) => resource),
    at,
  );
  if (shares.kind === "missing") return shares;
  return { kind: "answer", answer: byResource.filter((_, place) => !shares.answer[place]) };
}

/** Denies a question whose path, or resource of type `project`, names another project. */
function decide(
  { holder, project, inPath, questions }: FreshAsking,
  notSharedHere: readonly Question[],
): Outcome<boolean[]> {
  const isOurs = questions.map(
    (question) => !namesAnother(inPath, question.resource, project) && !notSharedHere.includes(question),
  );
  if (!isOurs.includes(false)) return holder.askAll(questions, now);
  const outcome = holder.askAll(
    questions.filter((_, place) => isOurs[place]),
    now,
  );
  if (outcome.kind === "missing") return outcome;
  const answers = outcome.answer.values();
  return { kind: "answer", answer: isOurs.map((ours) => ours && (answers.next().value ?? false)) };
}

/** A key that reads or writes acts as its creator, and ends with them. */
function creatorIsThere({ holder }: FreshAsking, key: KeyFact, at: Moment): Outcome<boolean> {
  if (key.createdBy === null || !actsForCreator(key)) return ANSWERED;
  return holder.isMember({ type: "user", id: key.createdBy }, at);
}

/** @throws Failure what the answer is refused with */
export function requireDecisions(answer: FreshAnswer): Decisions {
  switch (answer.kind) {
    case "decisions":
      return answer;
    case "unknown_key":
      throw unknownKey();
    case "no_scope":
      throw needsScope("check");
    case "no_creator":
      throw creatorGone();
  }
}

/** As `freshness`, by the stream whose hub verified less recently. */
export function freshnessOf({ streams }: Holder, at: Moment): Record<string, string> {
  const age = Math.max(ageOf(streams.project, at) ?? 0, ageOf(streams.deployment, at) ?? 0);
  return freshness(streams.project.record, age);
}
