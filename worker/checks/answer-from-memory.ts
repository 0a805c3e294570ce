import type { Context as Request } from "hono";
import { createMiddleware } from "hono/factory";
import type { Holder } from "../../access/lease/holder.ts";
import type { Question } from "../../access/types.ts";
import { findProjects } from "../../db/reads/find-projects.ts";
import { type Context, createContext } from "../context.ts";
import { Failure } from "../errors.ts";
import { answerFresh, renewSoon } from "../freshness/carry-out.ts";
import { memory, now } from "../freshness/isolate.ts";
import type { AppEnv } from "../http/types.ts";
import { touchKey } from "../keys/find-key.ts";
import { answerInOrder, batchIn, questionsIn } from "./batch.ts";
import { revisionText } from "./demands.ts";
import { type FreshAsking, lookFresh, requireDecisions } from "./fresh.ts";
import { KnownKeys, type KnownSecret } from "./known-keys.ts";
import { parseBody, readBody } from "./read-body.ts";
import { CheckQuestion } from "./schemas.ts";

/** Plain data that outlives requests, and the reason why checks are fast. */
const keys = new KnownKeys();
const projects = new Map<string, { id: string; slug: string }>();

const BODY_PATIENCE_MS = 5_000;
const BEARER = /^Bearer +(\S{1,200}) *$/i;
const ASKS_FOR_MORE = ["Gatehouse-Explain", "Gatehouse-Freshness", "Gatehouse-Min-Revision"];

/**
 * Answers a key's evaluations from memory under leases (freshness.md). Whatever asks for more than a yes or no, or cannot
 * be told to belong to one project, goes on to be answered from the database.
 */
export const answerFromMemory = () =>
  createMiddleware<AppEnv>(async function answerFromMemory(c, next) {
    const ctx = contextOnDemand(c);
    const secret = secretIn(c);
    const known = secret === null ? null : (keys.find(secret) ?? (await keys.learn(await ctx(), secret)));
    const inPath = c.req.param("project") ?? null;
    const project = known && (known.project ?? (inPath === null ? null : await learnProject(await ctx(), inPath)));
    if (secret === null || !known || !project) return next();
    const { questions, shape } = await readQuestions(c);
    const holder = memory.holderOf(project.id);
    const asking = { secret: known, project, inPath, questions };
    const decisions = requireDecisions(await answer(ctx, holder, asking));
    afterwards(c, ctx, holder, asking, secret);
    return c.json(shape(decisions), 200, freshnessOf(holder));
  });

/** The secret of a plain request; null for one that asks for more. */
function secretIn(c: Request<AppEnv>): string | null {
  if (c.req.method !== "POST" || ASKS_FOR_MORE.some((name) => c.req.header(name) !== undefined)) return null;
  return BEARER.exec(c.req.header("Authorization") ?? "")?.[1] ?? null;
}

/** Only what memory lacks needs storage, and with it a context. */
function contextOnDemand(c: Request<AppEnv>): () => Promise<Context> {
  let made: Promise<Context> | null = null;
  return () => {
    made ??= createContext({
      env: c.env,
      requestId: c.var.requestId,
      waitUntil: (work) => c.executionCtx.waitUntil(work),
    });
    return made;
  };
}

/** Slugs are never given to another project, so what one names may be kept for ever. */
async function learnProject(ctx: Context, reference: string): Promise<{ id: string; slug: string } | null> {
  const known = projects.get(reference);
  if (known) return known;
  const [found] = await findProjects(ctx.db.primary(), [{ reference }]);
  if (!found) return null;
  const project = { id: found.id, slug: found.slug };
  projects.set(reference, project);
  return project;
}

interface Questions {
  readonly questions: FreshAsking["questions"];
  readonly shape: (decisions: readonly boolean[]) => object;
}

async function readQuestions(c: Request<AppEnv>): Promise<Questions> {
  const body = await inTime(readBody(c.req.raw));
  const batch = c.req.path.endsWith("/evaluations") ? batchIn(body) : null;
  if (batch === null) {
    const question = parseBody(CheckQuestion, body);
    return { questions: [question], shape: ([decision = false]) => ({ decision }) };
  }
  const questions = questionsIn(batch);
  return {
    questions,
    shape(decisions) {
      const byQuestion = new Map(questions.map((question, place) => [question, decisions[place] ?? false]));
      const answer = (question: Question) => ({ decision: byQuestion.get(question) ?? false });
      return { evaluations: answerInOrder(batch, answer, false) };
    },
  };
}

/** A body that trickles in would be answered by what was true when it began (rule 10). @throws Failure `malformed` */
async function inTime<T>(reading: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Failure("malformed", "The body did not arrive within five seconds.")),
      BODY_PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A warm answer waits for nothing. */
async function answer(ctx: () => Promise<Context>, holder: Holder, asking: FreshAsking) {
  const outcome = lookFresh(holder, asking, now());
  if (outcome.kind === "answer") return outcome.answer;
  return answerFresh(await ctx(), asking.project.id, holder, (at) => lookFresh(holder, asking, at));
}

function afterwards(
  c: Request<AppEnv>,
  ctx: () => Promise<Context>,
  holder: Holder,
  { project, secret: { keyId } }: { readonly project: { readonly id: string }; readonly secret: KnownSecret },
  secret: string,
): void {
  const after = (work: Promise<unknown>) => c.executionCtx.waitUntil(work);
  renewSoon(c.env, after, project.id, holder);
  if (keys.touch(secret, Date.now())) after(ctx().then((made) => touchKey(made, keyId)));
}

/** How fresh the answer is: the state it is of, and for how long nobody looked whether there is a newer one. */
function freshnessOf({ streams }: Holder): Record<string, string> {
  const { record } = streams.project;
  const at = now();
  const age = Math.max(streams.project.age(at) ?? 0, streams.deployment.age(at) ?? 0);
  return record === null
    ? {}
    : { "Gatehouse-Revision": revisionText(record), "Gatehouse-Age": String(Math.round(age)) };
}
