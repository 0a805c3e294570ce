import type { KeyFact } from "../../access/lease/facts.ts";
import type { Holder, Outcome } from "../../access/lease/holder.ts";
import type { Moment } from "../../access/lease/moment.ts";
import type { Question } from "../../access/types.ts";
import { Failure } from "../errors.ts";
import { now } from "../freshness/isolate.ts";
import { actsForCreator, gives } from "../keys/scopes.ts";
import { forbidden } from "../projects/seen.ts";
import { revisionText } from "./demands.ts";
import type { KnownSecret } from "./known-keys.ts";
import { namesAnother } from "./project-asked.ts";

/** One request of a service, as far as it can be answered from memory. */
export interface FreshAsking {
  readonly secret: KnownSecret;
  readonly project: { readonly id: string; readonly slug: string };
  readonly inPath: string | null;
  readonly questions: readonly Question[];
}

/** Whether the key may ask, and what the answers are: all from one state. */
export type FreshAnswer =
  | { readonly kind: "unknown_key" | "no_scope" | "no_creator" }
  | { readonly kind: "decisions"; readonly decisions: readonly boolean[] };

/** Looks everything up at once, so that what is lacking is lacking together. */
export function lookFresh(holder: Holder, asking: FreshAsking, at: Moment): Outcome<FreshAnswer> {
  const { stream, secretHash } = asking.secret;
  const key = holder.key({ stream, secretHash }, at);
  const creator = key.kind === "answer" && key.answer ? creatorIsThere(holder, asking, key.answer, at) : ANSWERED;
  // Last, because it reads the clock again for each question, and no lease outlives a clock that seems to go back.
  const decisions = decide(holder, asking);
  if (key.kind === "answer" && decisions.kind === "answer" && creator.kind === "answer") {
    return { kind: "answer", answer: judge(key.answer, creator.answer, decisions.answer) };
  }
  return [key, decisions, creator].filter((outcome) => outcome.kind === "lack").reduce((all, lack) => all.with(lack));
}

const ANSWERED: Outcome<boolean> = { kind: "answer", answer: true };

function judge(key: KeyFact | null, creatorIsThere: boolean, decisions: readonly boolean[]): FreshAnswer {
  if (key === null) return { kind: "unknown_key" };
  if (!gives(key.scopes, "check")) return { kind: "no_scope" };
  return creatorIsThere ? { kind: "decisions", decisions } : { kind: "no_creator" };
}

/** A path, or a resource of type `project`, that names another project is a no for that question. */
function decide(holder: Holder, { project, inPath, questions }: FreshAsking): Outcome<boolean[]> {
  const isOurs = questions.map(({ resource }) => !namesAnother(inPath, resource, project));
  if (!isOurs.includes(false)) return holder.askAll(questions, now);
  const outcome = holder.askAll(
    questions.filter((_, place) => isOurs[place]),
    now,
  );
  if (outcome.kind === "lack") return outcome;
  const answers = outcome.answer.values();
  return { kind: "answer", answer: isOurs.map((ours) => ours && (answers.next().value ?? false)) };
}

/** A key that reads or writes acts as whoever made it, and ends with them. */
function creatorIsThere(holder: Holder, { project }: FreshAsking, key: KeyFact, at: Moment): Outcome<boolean> {
  if (key.createdBy === null || !actsForCreator(key)) return ANSWERED;
  const subject = { type: "user", id: key.createdBy };
  const about = { subject, action: { name: "team.view" }, resource: { type: "project", id: project.id } };
  const outcome = holder.explain(about, at);
  if (outcome.kind === "lack") return outcome;
  return { kind: "answer", answer: outcome.answer.allowed || outcome.answer.reason !== "not_a_member" };
}

/** @throws Failure what the answer is refused with */
export function requireDecisions(answer: FreshAnswer): readonly boolean[] {
  switch (answer.kind) {
    case "decisions":
      return answer.decisions;
    case "unknown_key":
      throw new Failure("unauthenticated", "This key is unknown, has ended or has expired.");
    case "no_scope":
      throw forbidden(["check"]);
    case "no_creator":
      throw new Failure("forbidden", "Whoever made this key is no longer in the project.");
  }
}

/** How fresh an answer is: the state it is of, and for how long nobody looked whether there is a newer one. */
export function freshnessOf({ streams }: Holder, at: Moment): Record<string, string> {
  const { record } = streams.project;
  if (record === null) return {};
  const age = Math.max(streams.project.age(at) ?? 0, streams.deployment.age(at) ?? 0);
  return { "Gatehouse-Revision": revisionText(record), "Gatehouse-Age": String(Math.round(age)) };
}
