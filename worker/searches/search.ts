import type { Question } from "../../access/types.ts";
import { type Asking, requireScope } from "../checks/asking.ts";
import { prepare } from "../checks/prepare.ts";
import type { Context } from "../context.ts";
import { forbidden } from "../projects/seen.ts";
import { MOST_RESULTS, type PageAsked } from "./schemas.ts";
import { makeToken, openPage } from "./token.ts";

/** Where a candidate stands in the order of its search; empty: before the first. */
export type Position = readonly string[];

/** Something that may turn out to be a result: the question whose yes makes it one. */
export interface Candidate<R> {
  readonly position: Position;
  readonly question: Question;
  readonly result: R;
}

/** The candidates behind a position, in order: as many as asked for, unless they end. */
export type Source<R> = (after: Position, count: number) => Promise<readonly Candidate<R>[]>;

export interface Search<R> {
  readonly asking: Asking;
  /** What is searched for, but for the page: a token holds for the same request alone. */
  readonly request: object;
  readonly page: PageAsked;
  readonly source: Source<R>;
  /** Whether results say who is in the team, which not every key may know. */
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
export async function search<R>(ctx: Context, wanted: Search<R>): Promise<SearchView<R>> {
  const { asking, page } = wanted;
  requireScope(asking, "read");
  const request = { ...wanted.request, key: asking.key.projectId, path: asking.inPath };
  const { limit, after } = await openPage(ctx.secrets, request, page);
  const { results, next } = await collect(ctx, wanted, limit, after);
  if (next === null && page === undefined) return { results };
  const token = next === null ? "" : await makeToken(ctx.secrets, request, { limit, after: next });
  return { page: { next_token: token }, results };
}

interface Collected<R> {
  readonly results: readonly R[];
  /** Where the next page starts; null: nothing is left. */
  readonly next: Position | null;
}

// A page reads its candidates in parts, each larger than the one before, and ends early after the last: so it costs the same
// wherever results are rare.
const PARTS = [1, 4, 16, 64];

async function collect<R>(ctx: Context, wanted: Search<R>, limit: number, start: Position): Promise<Collected<R>> {
  const results: R[] = [];
  let position = start;
  for (const times of PARTS) {
    const part = Math.min(times * (limit + 1), MOST_RESULTS + 1);
    const candidates = await wanted.source(position, part);
    const isResult = await prepareOn(ctx, wanted, candidates);
    for (const candidate of candidates) {
      if (isResult(candidate)) {
        if (results.length === limit) return { results, next: position };
        results.push(candidate.result);
      }
      position = candidate.position;
    }
    if (candidates.length < part) return { results, next: null };
  }
  return { results, next: position };
}

async function prepareOn<R>(ctx: Context, { asking, showsTeam }: Search<R>, candidates: readonly Candidate<R>[]) {
  const questions = candidates.map(({ question }) => question);
  const prepared = await prepare(ctx, { ...asking, explain: false }, questions);
  if (showsTeam && !prepared.showsTeam) throw forbidden(["team.view"]);
  return ({ question }: Candidate<R>) => prepared.answer(question).decision;
}
