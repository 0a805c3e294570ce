import type { Holder, Outcome } from "../../access/lease/holder.ts";
import type { Moment } from "../../access/lease/moment.ts";
import { answering, dueRenewals, type HubAsk, type Step } from "../../access/lease/steps.ts";
import { readLeaseFacts } from "../../db/reads/lease-facts.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { logError } from "../mail/log-error.ts";
import { now, streamId } from "./isolate.ts";
import { hubOf } from "./tell-hub.ts";
import { ISOLATE_TERMS } from "./terms.ts";

/**
 * Answers from memory, after getting what is lacking for it: leases from the hubs, facts from the database.
 * @throws Failure `busy` when the hubs or the database do not answer: that is never a decision.
 */
export async function answerFresh<A>(
  ctx: Context,
  projectId: string,
  holder: Holder,
  look: (now: Moment) => Outcome<A>,
): Promise<A> {
  const steps = answering(holder, look, now);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) {
      if (step.value === null) throw overloaded();
      return step.value.answer;
    }
    await carryOut(ctx, projectId, step.value);
  }
}

/** Asks the hubs whose leases are due, after the answer was sent; memory goes on answering meanwhile. */
export function renewSoon(
  env: Context["env"],
  after: (work: Promise<unknown>) => void,
  projectId: string,
  holder: Holder,
  at: Moment,
): void {
  const due = dueRenewals(holder, at);
  if (due.length === 0) return;
  after(
    Promise.all(due.map((ask) => askHub(env, projectId, ask))).catch((error) =>
      logError("a lease was not renewed", error, { projectId }),
    ),
  );
}

async function carryOut(ctx: Context, projectId: string, step: Step): Promise<void> {
  try {
    switch (step.kind) {
      case "hub":
        await Promise.all(step.asks.map((ask) => askHub(ctx.env, projectId, ask)));
        return;
      case "facts": {
        const db = step.from === "primary" ? ctx.db.primary() : ctx.db.nearby();
        step.take(await readLeaseFacts(db, projectId, step.wanted));
        return;
      }
      case "pause":
        await scheduler.wait(step.ms);
    }
  } catch (error) {
    logError("a check could not be answered", error, { projectId, step: step.kind });
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
