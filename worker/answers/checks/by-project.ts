import type { Question } from "../../../access/types.ts";
import type { ProjectHead } from "../../../db/reads/find-projects.ts";
import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";
import type { Context } from "../../platform/context.ts";
import { memory, now } from "../freshness/isolate.ts";
import { answerFresh } from "../freshness/run-effects.ts";
import { type Decisions, type FreshAsking, freshnessOf, lookFresh, requireDecisions } from "./fresh.ts";
import { projectAsked } from "./project-asked.ts";
import { locate, projectLocator } from "./project-locator.ts";

/** What a service asks with one request. */
export type ServiceRequest = Pick<FreshAsking, "secret" | "inPath" | "questions">;

export interface ProjectAnswers {
  readonly held: readonly FreshAsking[];
  allows(question: Question): boolean;
  /** How fresh the answers are, where they are of one project. */
  readonly headers: Record<string, string>;
}

/** Above this, one read of the database costs less than a lease and facts for each project. */
const MOST_PROJECTS = 16;

/**
 * Answers each question from memory, by the project that it belongs to; one that belongs to none is a no. Null: too many
 * projects. @throws Failure for a key that may not ask, `busy`
 */
export async function answerByProject(
  ctx: () => Promise<Context>,
  asked: ServiceRequest,
): Promise<ProjectAnswers | null> {
  const first = await answerWhereKnown(ctx, asked);
  if (first === null || first.notSharedHere.length === 0) return first;
  for (const { resource } of first.notSharedHere) projectLocator.forget(resource);
  return answerWhereKnown(ctx, asked);
}

interface Tried extends ProjectAnswers {
  /** Questions that do not belong to the project that was assumed. */
  readonly notSharedHere: readonly Question[];
}

async function answerWhereKnown(ctx: () => Promise<Context>, asked: ServiceRequest): Promise<Tried | null> {
  const located = await byProject(ctx, asked);
  if (located.length > MOST_PROJECTS) return null;
  const held = located.length > 0 ? located : [ofNoProject(asked)];
  const decided = (await answerFresh(ctx, held, lookFresh)).map(requireDecisions);
  const [sole, ...others] = located;
  return {
    held,
    ...together(held, decided),
    headers: sole && others.length === 0 ? freshnessOf(sole.holder, now()) : {},
  };
}

/** A project's key asks about that project only, even without any question. */
async function byProject(ctx: () => Promise<Context>, asked: ServiceRequest): Promise<FreshAsking[]> {
  const { secret, inPath, questions } = asked;
  const { project } = secret;
  if (project) return [{ ...asked, project, holder: memory.holderOf(project.id) }];
  const found = await locate(
    ctx,
    questions.map(({ resource }) => projectAsked(inPath, resource)),
  );
  const projects = new Map(found.flatMap((head) => (head ? [[head.id, head] as const] : [])));
  const groups = Map.groupBy(questions, (_, place) => found[place]?.id);
  return [...projects].map(([id, head]) => ({
    ...{ secret, inPath, questions: groups.get(id) ?? [] },
    ...{ project: head, holder: memory.holderOf(id) },
  }));
}

const NO_PROJECT: ProjectHead = { id: DEPLOYMENT, slug: DEPLOYMENT };

/** Still checks the key. */
const ofNoProject = ({ secret, inPath }: ServiceRequest): FreshAsking => ({
  ...{ secret, inPath, questions: [] },
  ...{ project: NO_PROJECT, holder: memory.deployment },
});

function together(
  held: readonly FreshAsking[],
  decided: readonly Decisions[],
): Pick<Tried, "allows" | "notSharedHere"> {
  const allowed = new Set<Question>();
  for (const [at, { questions }] of held.entries()) {
    for (const [place, question] of questions.entries()) if (decided[at]?.decisions[place]) allowed.add(question);
  }
  return {
    allows: (question) => allowed.has(question),
    notSharedHere: decided.flatMap(({ notSharedHere }) => notSharedHere),
  };
}
