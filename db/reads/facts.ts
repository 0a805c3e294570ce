import type { Connection } from "../database.ts";
import { projectsIn, type QuestionFacts } from "./facts-found.ts";
import { type FactsAsked, factsQueries, type MemberAsked } from "./facts-queries.ts";
import { batch } from "./snapshot.ts";

/**
 * The facts of any number of decisions, as one batch and so one state, in the order asked; null for a missing project. The
 * number of statements is constant. Users with a suspended account are left out.
 */
export async function readFacts(
  db: Connection,
  asked: readonly (FactsAsked | null)[],
  alongside: MemberAsked | null,
): Promise<{ readonly found: readonly (QuestionFacts | null)[]; readonly alongside: QuestionFacts | null }> {
  const queries = factsQueries(
    db,
    asked.filter((each) => each !== null),
    alongside,
  );
  const projects = projectsIn(await batch(db, queries));
  return {
    found: asked.map((each) => each && (projects.get(each.projectId)?.factsOf(each) ?? null)),
    alongside: alongside && (projects.get(alongside.projectId)?.member(alongside.memberId) ?? null),
  };
}
