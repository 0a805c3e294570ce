import type { Context as Request } from "hono";
import { createMiddleware } from "hono/factory";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Context } from "../../platform/context.ts";
import { Failure, statusOf } from "../../platform/errors.ts";
import { answerError } from "../../platform/http/answer-errors.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { actorName } from "../changes/actor.ts";
import { changeIdOf } from "../changes/change.ts";
import { type Admission, admit } from "./admit.ts";
import { type Answer, findFirst, keepFirst } from "./first-answer.ts";

/** Derives an answer with secrets again, from the `source` that the route's handler set. */
type Reveal = (ctx: Context, source: never) => Promise<object>;

/**
 * Runs a request with an `Idempotency-Key` once. A repeat is authorized as of today, and then gets the first answer, even if
 * that was a refusal.
 */
export const repeatable = (admission: Admission, reveal: Reveal | null = null) =>
  createMiddleware<AppEnv>(async function repeatable(c, next) {
    const { ctx, caller } = c.var;
    if (ctx.request.key === null || (caller === null && admission !== "anyone")) return next();
    const changeId = await changeIdOf(ctx, caller ? actorName(caller) : anyoneWith(ctx));
    const first = await findFirst(ctx, changeId);
    if (first) await admit(c, admission, first);
    if (first?.answer) return answerAgain(c, first.answer, reveal);
    const work = next().then(() => keep(c, { admission, changeId, reveal }));
    // A client may disconnect and cancel the work, but not between the change and storing its answer.
    ctx.after(work.catch(() => {}));
    return work;
  });

/** Callers without an account are told apart by their request, which contains the token that authorizes them. */
const anyoneWith = ({ request }: Context): string => `anyone:${request.hash}`;

interface Keeping {
  readonly admission: Admission;
  readonly changeId: string;
  readonly reveal: Reveal | null;
}

async function keep(c: Request<AppEnv>, { admission, changeId, reveal }: Keeping): Promise<void> {
  const answer = await answerOf(c, reveal);
  if (answer === null) return;
  if (answer.kind === "refused" && !(await isLetIn(c, admission))) return;
  const first = await keepFirst(c.var.ctx, changeId, answer);
  if (JSON.stringify(first) !== JSON.stringify(answer)) c.res = await answerAgain(c, first, reveal);
}

/** The answer to keep; null if another try may end differently, such as after a missing permission. */
async function answerOf(c: Request<AppEnv>, reveal: Reveal | null): Promise<Answer | null> {
  const { error, res } = c;
  if (error) return error instanceof Failure ? refusalOf(error) : null;
  const [status, etag] = [res.status, res.headers.get("ETag")];
  if (reveal) return { kind: "done", status, body: c.var.source, etag };
  return { kind: "done", status, body: res.body === null ? null : await res.clone().json(), etag };
}

const DECIDED: ReadonlySet<number> = new Set([404, 409, 422]);

function refusalOf({ code, message, details }: Failure): Answer | null {
  if (!DECIDED.has(statusOf(code)) || code.startsWith("idempotency_")) return null;
  return { kind: "refused", code, message, details };
}

/** A "not found" for a caller without access is not worth storing. */
async function isLetIn(c: Request<AppEnv>, admission: Admission): Promise<boolean> {
  if (c.var.caller === null) return false;
  return admit(c, admission, { answer: null, event: null }).then(
    () => true,
    () => false,
  );
}

async function answerAgain(c: Request<AppEnv>, answer: Answer, reveal: Reveal | null): Promise<Response> {
  if (answer.kind === "refused") return answerError(new Failure(answer.code, answer.message, answer.details), c);
  if (answer.etag !== null) c.header("ETag", answer.etag);
  if (answer.body === null) return c.body(null, answer.status as 204);
  const body = reveal ? await reveal(c.var.ctx, answer.body as never) : answer.body;
  return c.json(body as object, answer.status as ContentfulStatusCode);
}
