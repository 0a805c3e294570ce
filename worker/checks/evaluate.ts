import { allows, compile } from "../../access/compile.ts";
import { decide } from "../../access/decide.ts";
import type { Facts, Question } from "../../access/types.ts";
import { type FactsRead, memberFacts, readFacts } from "../../db/reads/facts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { Key } from "../http/types.ts";
import { actsForCreator, mayRead, scopesWithin } from "../keys/scopes.ts";
import { forbidden } from "../projects/seen.ts";
import { type CheckView, explainedCheck } from "./explanation.ts";
import { namesAnother, projectAsked } from "./project-asked.ts";

export interface Evaluation {
  readonly key: Key;
  /** The project that the path names. */
  readonly inPath: string | null;
  readonly question: Question;
  readonly explain: boolean;
}

const NOTHING: Facts = { project: null, member: null, resource: null };

/** Answers a service from the last acknowledged state, in one batch. @throws Failure `forbidden` for a key that may not ask. */
export async function evaluate(ctx: Context, { key, inPath, question, explain }: Evaluation): Promise<CheckView> {
  if (!scopesWithin(key.scopes).includes("check")) throw forbidden(["check"]);
  const project = projectAsked(key, inPath, question.resource);
  const asked = { project, question, alongside: actsForCreator(key) ? key.createdBy : null, now: ctx.now() };
  const read = await readFacts(ctx.db.primary(), asked);
  requireCreator(key, read);
  const facts = read && !namesAnother(inPath, question.resource, read.project) ? read.facts : NOTHING;
  const now = ctx.now();
  if (!explain) return { decision: allows(compile(facts), question, now) };
  return explainedCheck(decide(question, facts, now), showsWhoHoldsWhat(key, read, now));
}

/** A key that reads or writes acts as whoever made it, and ends with them. */
function requireCreator(key: Key, read: FactsRead | null): void {
  if (!actsForCreator(key) || read?.alongside) return;
  throw new Failure("forbidden", "Whoever made this key is no longer in the project.");
}

function showsWhoHoldsWhat(key: Key, read: FactsRead | null, now: number): boolean {
  if (!mayRead(key) || read === null) return false;
  if (key.createdBy === null) return true;
  const { alongside, facts, project } = read;
  const creator = { project: facts.project, member: alongside && memberFacts(alongside), resource: null };
  const subject = { type: "user", id: key.createdBy };
  const resource = { type: "project", id: project.id };
  return allows(compile(creator), { subject, action: { name: "team.view" }, resource }, now);
}
