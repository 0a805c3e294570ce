import { decide } from "../../../access/decide.ts";
import type { Question } from "../../../access/types.ts";
import { readFacts } from "../../../db/reads/facts.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { openProject, type ProjectRequest } from "../../projects/core/open.ts";
import { authorize } from "../../projects/core/snapshot.ts";
import { explainedCheck } from "./explanation.ts";
import { factsAt } from "./facts-at.ts";
import { namesAnother } from "./project-asked.ts";

/** "Try a check": every member may ask about themselves; asking about any other subject needs `team.view`. */
export async function tryCheck(ctx: Context, request: ProjectRequest, question: Question) {
  const snapshot = await openProject(ctx, request);
  const asked = { projectId: snapshot.project.id, subject: question.subject, resource: question.resource };
  const [found] = (await readFacts(ctx.db.nearby(), [asked], null)).found;
  if (!found) throw notFound();
  const facts = factsAt(found, snapshot.now);
  if (facts.member === null || facts.member.id !== snapshot.me?.id) authorize(snapshot, "team.view");
  const isOther = namesAnother(null, question.resource, found.project);
  return explainedCheck(decide(question, isOther ? { ...facts, project: null } : facts, snapshot.now), true);
}
