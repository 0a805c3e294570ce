import type { Context as HonoContext } from "hono";
import { createMiddleware } from "hono/factory";
import type { Question } from "../../../access/types.ts";
import { type Context, type ContextOrigin, createContext } from "../../platform/context.ts";
import { unknownKey } from "../../platform/errors.ts";
import { clientNetwork } from "../../platform/http/network.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { countChecks } from "../../platform/limits/meters.ts";
import { findKey } from "../../projects/keys/find-key.ts";
import { lookUpBearer } from "../../projects/keys/look-up-bearer.ts";
import { now } from "../freshness/isolate.ts";
import { notifyHub } from "../freshness/notify-hub.ts";
import { afterAnswer } from "./after-answer.ts";
import { answerInOrder, batchIn, questionsIn } from "./batch.ts";
import { answerByProject } from "./by-project.ts";
import { keyCache } from "./key-cache.ts";
import { parseBody } from "./read-body.ts";
import { CheckQuestion } from "./schemas.ts";
import { secretIn } from "./secret-in.ts";

/**
 * Answers a key's evaluations from memory under leases (freshness.md). Requests for more than a yes or no, or about very many
 * projects at once, pass on and are answered from the database.
 */
export const answerFromMemory = () =>
  createMiddleware<AppEnv>(async function answerFromMemory(c, next) {
    const origin = originOf(c);
    const ctx = contextOnDemand(origin);
    const secret = secretIn(c.req.raw);
    const known = secret === null ? null : (keyCache.find(secret) ?? (await learn(await ctx(), secret)));
    if (secret === null || !known) return next();
    const { questions, shape } = await askedIn(c).catch(async (error: unknown) => {
      // Only a valid key learns what is wrong with the body.
      throw (await findKey(await ctx(), secret)) === null ? unknownKey() : error;
    });
    countChecks({ keyId: known.keyId, network: networkOf(c) }, questions.length, now().wall);
    const asked = { secret: known, inPath: c.req.param("project") ?? null, questions };
    const answered = await answerByProject(ctx, asked);
    if (answered === null) return next();
    afterAnswer(origin, { secret, known, held: answered.held }, now());
    return c.json(shape(answered.allows), 200, answered.headers);
  });

const learn = (ctx: Context, secret: string) => lookUpBearer(ctx, secret, () => keyCache.learn(ctx, secret));

const networkOf = (c: HonoContext<AppEnv>): string => clientNetwork(c.req.header("CF-Connecting-IP"));

const originOf = (c: HonoContext<AppEnv>): ContextOrigin => ({
  env: c.env,
  requestId: c.var.requestId,
  network: networkOf(c),
  waitUntil: (work) => c.executionCtx.waitUntil(work),
  notifyHub,
});

/** Creates the context only when memory lacks something and storage is needed. */
function contextOnDemand(origin: ContextOrigin): () => Promise<Context> {
  let made: Promise<Context> | null = null;
  return () => {
    made ??= createContext(origin);
    return made;
  };
}

interface Questions {
  readonly questions: readonly Question[];
  readonly shape: (allows: (question: Question) => boolean) => object;
}

/** @throws Failure `malformed` */
async function askedIn(c: HonoContext<AppEnv>): Promise<Questions> {
  const body = await c.var.body;
  const batch = c.req.path.endsWith("/evaluations") ? batchIn(body) : null;
  if (batch === null) {
    const question = parseBody(CheckQuestion, body);
    return { questions: [question], shape: (allows) => ({ decision: allows(question) }) };
  }
  const shape: Questions["shape"] = (allows) => ({
    evaluations: answerInOrder(batch, (question) => ({ decision: allows(question) })),
  });
  return { questions: questionsIn(batch), shape };
}
