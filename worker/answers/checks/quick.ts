import type { Moment } from "../../../access/lease/moment.ts";
import type { Question } from "../../../access/types.ts";
import type { Env } from "../../platform/env.ts";
import { clientNetwork } from "../../platform/http/network.ts";
import { requestIds } from "../../platform/http/request-id.ts";
import { secureHeaders } from "../../platform/http/secure-answers.ts";
import { admitsCheck } from "../../platform/limits/meters.ts";
import { memory, now } from "../freshness/isolate.ts";
import { notifyHub } from "../freshness/notify-hub.ts";
import { afterAnswer } from "./after-answer.ts";
import { freshnessOf, lookFresh } from "./fresh.ts";
import { type KnownSecret, keyCache } from "./key-cache.ts";
import { BODY_PATIENCE_MS, lateBodies } from "./late-bodies.ts";
import { projectAsked } from "./project-asked.ts";
import { projectLocator } from "./project-locator.ts";
import { questionIn } from "./question-in.ts";
import { secretIn } from "./secret-in.ts";

const PATH = "/access/v1/evaluation";
const JSON_TYPE = "application/json";
const LONGEST = 64 * 1024;

/**
 * The fast path of nearly all checks: one question whose answer is in memory. For anything else it returns the request, for
 * the ordinary path, which also reports errors.
 */
export async function answerQuickly(request: Request, env: Env, execution: Execution): Promise<Request | Response> {
  const secret = isShortCheck(request) ? secretIn(request) : null;
  const known = secret === null ? null : keyCache.find(secret);
  if (secret === null || known === null) return request;
  const begun = Date.now();
  const network = clientNetwork(request.headers.get("CF-Connecting-IP") ?? undefined);
  if (!admitsCheck({ keyId: known.keyId, network }, begun)) return request;
  // The cheapest decoder. Invalid UTF-8 becomes U+FFFD, which no question may contain.
  const text = await request.text().catch(() => null);
  // The ordinary path reports the broken body.
  if (text === null) return request;
  const at = now();
  const isLate = at.wall - begun > BODY_PATIENCE_MS;
  const question = isLate ? null : questionIn(text);
  const answer = question && answerKnown({ request, env, execution, secret, known, question, at });
  return answer ?? asBefore(request, text, isLate);
}

type Execution = Pick<ExecutionContext, "waitUntil">;

/** Decided before reading the body: only a stated length says that it is short. */
function isShortCheck({ url, headers }: Request): boolean {
  return (
    url.endsWith(PATH) &&
    url.length === url.indexOf("/", "https://".length) + PATH.length &&
    headers.get("Content-Type") === JSON_TYPE &&
    Number(headers.get("Content-Length") || LONGEST) < LONGEST
  );
}

interface Asked {
  readonly request: Request;
  readonly env: Env;
  readonly execution: Execution;
  readonly secret: string;
  readonly known: KnownSecret;
  readonly question: Question;
  readonly at: Moment;
}

/** Null if memory lacks something, or if the key may not ask. */
function answerKnown({ request, env, execution, secret, known, question, at }: Asked): Response | null {
  const project = known.project ?? projectLocator.find(projectAsked(null, question.resource));
  if (project === null) return null;
  const asking = { secret: known, inPath: null, questions: [question], project, holder: memory.holderOf(project.id) };
  const outcome = lookFresh(asking, at);
  if (outcome.kind === "missing" || outcome.answer.kind !== "decisions" || outcome.answer.notSharedHere.length > 0)
    return null;
  const decision = outcome.answer.decisions[0] ?? false;
  const { id, echoed } = requestIds(request.headers.get("X-Request-ID"), at.wall);
  const waitUntil = (work: Promise<unknown>) => execution.waitUntil(work);
  const origin = { env, requestId: id, waitUntil, notifyHub };
  afterAnswer(origin, { secret, known, held: [asking] }, at);
  const headers = { ...secureHeaders(env), ...freshnessOf(asking.holder, at), "X-Request-ID": echoed };
  return answerOf(decision, headers);
}

function answerOf(decision: boolean, own: Readonly<Record<string, string>>): Response {
  return new Response(decision ? YES : NO, { headers: { "Content-Type": JSON_TYPE, ...own } });
}

const YES = JSON.stringify({ decision: true });
const NO = JSON.stringify({ decision: false });

/** The request with its body put back. */
function asBefore(request: Request, body: string, isLate: boolean): Request {
  const again = new Request(request, { body });
  if (isLate) lateBodies.add(again);
  return again;
}
