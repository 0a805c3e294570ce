import { answering, dueRenewals, type Effect, type HubAsk } from "../../../access/lease/effects.ts";
import type { Holder, Outcome } from "../../../access/lease/holder.ts";
import type { Moment } from "../../../access/lease/moment.ts";
import { openDatabase } from "../../../db/database.ts";
import { readLeaseFacts } from "../../../db/reads/lease-facts.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { logError } from "../../platform/log-error.ts";
import { now, streamId } from "./isolate.ts";
import { hubOf } from "./notify-hub.ts";
import { ISOLATE_TERMS } from "./terms.ts";

/** A project and its holder. */
export interface HeldProject {
  readonly project: { readonly id: string };
  readonly holder: Holder;
}

const MOST_ROUNDS = 3;

/**
 * Answers from memory, all at one moment, after it has fetched what was missing: leases from the hubs, facts from the database.
 * A warm answer awaits nothing.
 * @throws Failure `busy` when the hubs or the database do not answer: that is never a decision.
 */
export async function answerFresh<H extends HeldProject, A>(
  ctx: () => Promise<Context>,
  held: readonly H[],
  look: (held: H, now: Moment) => Outcome<A>,
): Promise<readonly A[]> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const outcomes = held.map((each) => look(each, now()));
    const answers = outcomes.flatMap((outcome) => (outcome.kind === "answer" ? [outcome.answer] : []));
    if (answers.length === held.length) return answers;
    const lacking = held.filter((_, at) => outcomes[at]?.kind === "missing");
    const context = await ctx();
    await Promise.all(lacking.map((each) => warm(context, each, (at) => look(each, at))));
  }
  throw overloaded();
}

/** Renews leases that are due, after the response was sent; memory keeps answering meanwhile. */
export function renewSoon(
  env: Context["env"],
  after: (work: Promise<unknown>) => void,
  { project, holder }: HeldProject,
  at: Moment,
): void {
  const due = dueRenewals(holder, at);
  if (due.length === 0) return;
  after(
    Promise.all(due.map((ask) => askHub(env, project.id, ask))).catch((error) =>
      logError("a lease was not renewed", error, { projectId: project.id }),
    ),
  );
}

async function warm(
  ctx: Context,
  { project, holder }: HeldProject,
  look: (now: Moment) => Outcome<unknown>,
): Promise<void> {
  const steps = answering(holder, look, now);
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) await runEffect(ctx, project.id, step.value);
    else if (step.value === null) throw overloaded();
    else return;
  }
}

async function runEffect(ctx: Context, projectId: string, effect: Effect): Promise<void> {
  try {
    switch (effect.kind) {
      case "hub":
        await Promise.all(effect.asks.map((ask) => askHub(ctx.env, projectId, ask)));
        return;
      case "facts": {
        // A session of its own: after its first query a session may be answered by a replica, too.
        const db = effect.from === "primary" ? openDatabase(ctx.env.DB, null).primary() : ctx.db.nearby();
        effect.take(await readLeaseFacts(db, projectId, effect.wanted));
        return;
      }
      case "pause":
        await scheduler.wait(effect.ms);
    }
  } catch (error) {
    logError("a check could not be answered", error, { projectId, step: effect.kind });
    throw overloaded();
  }
}

async function askHub(env: Context["env"], projectId: string, { stream, question, take }: HubAsk): Promise<void> {
  const id = streamId(stream, projectId);
  const sentAt = now();
  take(await hubOf(env, id).ask(id, question, ISOLATE_TERMS), sentAt);
}

const overloaded = () =>
  new Failure("busy", "Gatehouse could not make sure of the answer right now. Ask again.", { retryAfter: 1 });
