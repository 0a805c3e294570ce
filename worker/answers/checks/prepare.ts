import type { Question } from "../../../access/types.ts";
import type { Connection } from "../../../db/database.ts";
import { readFacts } from "../../../db/reads/facts.ts";
import type { QuestionFacts } from "../../../db/reads/facts-found.ts";
import type { FactsAsked } from "../../../db/reads/facts-queries.ts";
import { findProjects } from "../../../db/reads/find-projects.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import { memory } from "../freshness/isolate.ts";
import { creatorOf, requireCreator, showsWhoHoldsWhat } from "./creator.ts";
import type { AnswerHead } from "./demands.ts";
import { type CheckView, explainedCheck } from "./explanation.ts";
import { compilingOnce, decidingOnce, weighingOnce } from "./once-a-member.ts";
import { namesAnother, projectAsked, projectNamed } from "./project-asked.ts";

export interface Prepared {
  /** Decides one of the questions now: the clock is read for each. */
  answer(question: Question): CheckView;
  /** About how many comparisons it costs: more for the first question about a member, whose grants are prepared. */
  weightOf(question: Question): number;
  /** Whether the key may see who is in the team and who holds what. */
  readonly showsTeam: boolean;
  /** The state of the one project that all the questions concern; null where there are several, or none. */
  readonly head: AnswerHead | null;
}

/**
 * Reads the facts for all questions from the last acknowledged state, in as many statements as for one question. Serves
 * explained evaluations, searches and what memory may not answer. @throws Failure `forbidden` when the key's creator is gone.
 */
export async function prepare(ctx: Context, asking: Asking, questions: readonly Question[]): Promise<Prepared> {
  const { key, explain } = asking;
  const db = ctx.db.primary();
  const read = await readFacts(db, await locate(db, asking, questions), creatorOf(key));
  for (const found of read.found) if (found) memory.saw(found.project.id, found.project.revision);
  requireCreator(key, read.alongside);
  const showsTeam = showsWhoHoldsWhat(key, read.alongside, ctx.now());
  const facts = new Map(
    questions.map((question, at) => [question, ofProject(asking, question, read.found[at] ?? null)]),
  );
  const [isAllowed, decide] = [compilingOnce(), decidingOnce()];
  return {
    showsTeam,
    head: soleHead([...facts.values()]),
    answer(question) {
      const [found, now] = [facts.get(question) ?? null, ctx.now()];
      if (explain) return explainedCheck(decide(found, question, now), showsTeam);
      return { decision: found !== null && isAllowed(found, question, now) };
    },
    weightOf: weighingOnce((question) => facts.get(question) ?? null),
  };
}

function soleHead(found: readonly (QuestionFacts | null)[]): AnswerHead | null {
  const [first, ...rest] = new Map(
    found.flatMap((each) => (each === null ? [] : [[each.project.id, each.project] as const])),
  ).values();
  return first && rest.length === 0 ? { projectId: first.id, revision: first.revision, hash: first.hash } : null;
}

/** The project and names to read for each question; null if it belongs to no project. */
async function locate(
  db: Connection,
  asking: Asking,
  questions: readonly Question[],
): Promise<readonly (FactsAsked | null)[]> {
  const { projectId } = asking.key;
  if (projectId !== null) return questions.map(({ subject, resource }) => ({ projectId, subject, resource }));
  const heads = await findProjects(
    db,
    questions.map(({ resource }) => projectAsked(projectNamed(asking), resource)),
  );
  return questions.map(({ subject, resource }, at) => {
    const head = heads[at];
    return head ? { projectId: head.id, subject, resource } : null;
  });
}

/** The facts, unless the question names another project, or the project by a resource that it no longer shares. */
function ofProject(asking: Asking, { resource }: Question, found: QuestionFacts | null): QuestionFacts | null {
  if (found === null || namesAnother(asking.inPath, resource, found.project)) return null;
  const isNamed = "reference" in projectAsked(projectNamed(asking), resource);
  return isNamed || found.resource?.shared === true ? found : null;
}
