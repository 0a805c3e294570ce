import type { Question } from "../../../access/types.ts";
import type { ProjectFound } from "../../../db/reads/find-projects.ts";
import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";
import type { Context } from "../../platform/context.ts";
import type { Asking } from "../../platform/http/types.ts";
import { recordReading } from "../../projects/core/record-reading.ts";
import { forbidden } from "../../projects/core/snapshot.ts";
import { requireScope } from "../checks/asking.ts";
import type { AnswerHead } from "../checks/demands.ts";
import type { Evaluated } from "../checks/evaluate.ts";
import { type Prepared, prepare } from "../checks/prepare.ts";
import { MOST_RESULTS, type PageAsked } from "./schemas.ts";
import { makeToken, openPage, type Position } from "./token.ts";

/** A possible result, with the question that decides it. */
export interface Candidate<R> {
  readonly position: Position;
  readonly question: Question;
  readonly result: R;
}

/** The candidates behind a position, in order: as many as asked for, unless they end. */
export type CandidateSource<R> = (after: Position, count: number) => Promise<readonly Candidate<R>[]>;

export interface Search<R> {
  readonly asking: Asking;
  /** The request without its page: a token is valid only for the same request. */
  readonly request: object;
  readonly page: PageAsked;
  readonly source: CandidateSource<R>;
  /** The project searched; null: there is none, or the whole deployment is searched. */
  readonly project: ProjectFound | null;
  /** Whether results reveal team members, which not every key may see. */
  readonly showsTeam: boolean;
}

export interface SearchView<R> {
  readonly page?: { readonly next_token: string };
  readonly results: readonly R[];
}

/**
 * A page of everything for which an evaluation would say yes, because one did; the whole, if it was not asked for in pages
 * and there is no more. @throws Failure `forbidden` for a key that may not search, `malformed` for another request's token.
 */
export async function search<R>(ctx: Context, wanted: Search<R>): Promise<Evaluated<SearchView<R>>> {
  const { asking, page } = wanted;
  requireScope(asking, "read");
  const request = { ...wanted.request, key: asking.key.projectId, path: asking.inPath };
  const { limit, after } = await openPage(ctx.secrets, request, page);
  const { results, next, head } = await collect(ctx, wanted, limit, after);
  recordSearch(ctx, wanted);
  if (next === null && page === undefined) return { answer: { results }, head };
  const token = next === null ? "" : await makeToken(ctx.secrets, request, { limit, after: next });
  return { answer: { page: { next_token: token }, results }, head };
}

/** Without a project it is the deployment that is searched: an event in each project would let one search write thousands. */
function recordSearch<R>(ctx: Context, { asking, project }: Search<R>): void {
  const caller = { kind: "key", key: asking.key } as const;
  if (project) recordReading(ctx, caller, project.id, "project.searched");
  else recordReading(ctx, caller, DEPLOYMENT, "deployment.searched");
}

interface Collected<R> {
  readonly results: readonly R[];
  /** Where the next page starts; null: nothing is left. */
  readonly next: Position | null;
  /** The oldest state that was looked at, of the one project. */
  readonly head: AnswerHead | null;
}

// A page reads its candidates in parts, each larger than the one before, and ends early after the last: so it costs the same
// wherever results are rare.
const PARTS = [1, 4, 16, 64];

async function collect<R>(ctx: Context, wanted: Search<R>, limit: number, start: Position): Promise<Collected<R>> {
  // No later page could add a result.
  if (limit === 0) return { results: [], next: null, head: headOf(wanted, await prepareOn(ctx, wanted, [])) };
  const results: R[] = [];
  let [position, head] = [start, null as AnswerHead | null];
  for (const times of PARTS) {
    const part = Math.min(times * (limit + 1), MOST_RESULTS + 1);
    const candidates = await wanted.source(position, part);
    const prepared = await prepareOn(ctx, wanted, candidates);
    head ??= headOf(wanted, prepared);
    for (const candidate of candidates) {
      if (prepared.answer(candidate.question).decision) {
        if (results.length === limit) return { results, next: position, head };
        results.push(candidate.result);
      }
      position = candidate.position;
    }
    if (candidates.length < part) return { results, next: null, head };
  }
  return { results, next: position, head };
}

async function prepareOn<R>(
  ctx: Context,
  { asking, showsTeam }: Search<R>,
  candidates: readonly Candidate<R>[],
): Promise<Prepared> {
  const questions = candidates.map(({ question }) => question);
  const prepared = await prepare(ctx, { ...asking, explain: false }, questions);
  if (showsTeam && !prepared.showsTeam) throw forbidden(["team.view"]);
  return prepared;
}

/** Without candidates the project is as it was found. */
const headOf = <R>({ project }: Search<R>, { head }: Prepared): AnswerHead | null =>
  project && (head ?? { projectId: project.id, revision: project.revision, hash: project.hash });
