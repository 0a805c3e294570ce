import { decide } from "../../access/decide.ts";
import type { Question } from "../../access/types.ts";
import { readFacts } from "../../db/reads/facts.ts";
import type { Context } from "../context.ts";
import { notFound } from "../errors.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import { explainedCheck } from "./explanation.ts";
import { namesAnother } from "./project-asked.ts";

/** "Try a check": about oneself anybody may ask; about somebody else it needs `team.view`, whoever that is. */
export async function tryCheck(ctx: Context, request: ProjectRequest, question: Question) {
  const seen = await openProject(ctx, request);
  const { id } = seen.project;
  const read = await readFacts(ctx.db.nearby(), {
    project: { reference: id },
    question,
    alongside: null,
    now: seen.now,
  });
  if (!read) throw notFound();
  if (read.member === null || read.member.id !== seen.me?.id) authorize(seen, "team.view");
  const isOther = namesAnother(null, question.resource, read.project);
  const facts = isOther ? { ...read.facts, project: null } : read.facts;
  return explainedCheck(decide(question, facts, seen.now), true);
}
