import type { StreamName } from "../../../../access/lease/facts.ts";
import { Holder, type Outcome } from "../../../../access/lease/holder.ts";
import type { Moment } from "../../../../access/lease/moment.ts";
import type { Question } from "../../../../access/types.ts";

// Holders without one rule each.

/** For as long as nothing changes, though a window may begin or end. */
export class KeepsDecisions extends Holder {
  readonly #kept = new Map<string, Outcome<boolean>>();

  override ask(question: Question, now: Moment): Outcome<boolean> {
    const { project, deployment } = this.streams;
    const key = JSON.stringify([question, project.record, deployment.record]);
    const outcome = super.ask(question, now);
    if (outcome.kind === "answer" && !this.#kept.has(key)) this.#kept.set(key, outcome);
    return outcome.kind === "answer" ? (this.#kept.get(key) ?? outcome) : outcome;
  }
}

export class TrustsTheDeployment extends Holder {
  protected override isLeased(stream: StreamName, now: Moment): boolean {
    return super.isLeased(stream, now) || (stream === "deployment" && this.streams[stream].record !== null);
  }
}
