import type { Connection } from "../database.ts";
import { projectsIn, type QuestionFacts } from "./facts-found.ts";
import { type FactsAsked, factsQueries, type MemberAsked } from "./facts-queries.ts";
import { batch } from "./snapshot.ts";

/**
 * Everything that any number of decisions rest on, as one batch and so one state, in the order asked; null where there is no
 * such project. The number of statements is always the same. Suspended accounts are nobody.
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
