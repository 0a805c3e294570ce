import type { Context as Request } from "hono";
import { createMiddleware } from "hono/factory";
import type { Holder } from "../../access/lease/holder.ts";
import type { Question } from "../../access/types.ts";
import { findProjects } from "../../db/reads/find-projects.ts";
import { type Context, type ContextOrigin, createContext } from "../context.ts";
import { Failure } from "../errors.ts";
import { answerFresh } from "../freshness/carry-out.ts";
import { memory, now } from "../freshness/isolate.ts";
import type { AppEnv } from "../http/types.ts";
import { afterAnswer } from "./after-answer.ts";
import { answerInOrder, batchIn, questionsIn } from "./batch.ts";
import { type FreshAsking, freshnessOf, lookFresh, requireDecisions } from "./fresh.ts";
import { knownKeys } from "./known-keys.ts";
import { BODY_PATIENCE_MS, lateBodies } from "./late-bodies.ts";
import { parseBody, readBody } from "./read-body.ts";
import { CheckQuestion } from "./schemas.ts";
import { secretIn } from "./secret-in.ts";

/** Plain data that outlives requests. */
const projects = new Map<string, { id: string; slug: string }>();

/**
 * Answers a key's evaluations from memory under leases (freshness.md). Whatever asks for more than a yes or no, or cannot
 * be told to belong to one project, goes on to be answered from the database.
 */
export const answerFromMemory = () =>
  createMiddleware<AppEnv>(async function answerFromMemory(c, next) {
    const origin = originOf(c);
    const ctx = contextOnDemand(origin);
    const secret = secretIn(c.req.raw);
    const known = secret === null ? null : (knownKeys.find(secret) ?? (await knownKeys.learn(await ctx(), secret)));
    const inPath = c.req.param("project") ?? null;
    const project = known && (known.project ?? (inPath === null ? null : await learnProject(await ctx(), inPath)));
    if (secret === null || !known || !project) return next();
    const { questions, shape } = await readQuestions(c);
    const holder = memory.holderOf(project.id);
    const asking = { secret: known, project, inPath, questions };
    const decisions = requireDecisions(await answer(ctx, holder, asking));
    afterAnswer(origin, holder, { known, projectId: project.id, secret }, now());
    return c.json(shape(decisions), 200, freshnessOf(holder, now()));
  });

const originOf = (c: Request<AppEnv>): ContextOrigin => ({
  env: c.env,
  requestId: c.var.requestId,
  waitUntil: (work) => c.executionCtx.waitUntil(work),
});

/** Only what memory lacks needs storage, and with it a context. */
function contextOnDemand(origin: ContextOrigin): () => Promise<Context> {
  let made: Promise<Context> | null = null;
  return () => {
    made ??= createContext(origin);
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
  if (lateBodies.has(c.req.raw)) throw lateBody();
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
    timer = setTimeout(() => reject(lateBody()), BODY_PATIENCE_MS);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

const lateBody = () => new Failure("malformed", "The body did not arrive within five seconds.");

/** A warm answer waits for nothing. */
async function answer(ctx: () => Promise<Context>, holder: Holder, asking: FreshAsking) {
  const outcome = lookFresh(holder, asking, now());
  if (outcome.kind === "answer") return outcome.answer;
  return answerFresh(await ctx(), asking.project.id, holder, (at) => lookFresh(holder, asking, at));
}
