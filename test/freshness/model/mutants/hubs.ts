import type { Change, HubQuestion, Known, Notice } from "../../../../access/lease/protocol.ts";
import {
  type HubOptions,
  HubState,
  type StreamRead,
  type Verification,
} from "../../../../worker/answers/freshness/hub-state.ts";
import { NOTHING } from "./silence.ts";

// Hubs without one rule each.

/** As if the events that it missed had touched nothing. */
export class TakesAnyLaterNotice extends HubState {
  override notice(notice: Notice): boolean {
    for (let head = this.known; head && head.revision + 1 < notice.revision; head = this.known) {
      const [revision, hash] = [head.revision + 1, `missed ${notice.hash} ${head.revision}`];
      super.notice({ revision, hash, previousHash: head.hash, touched: NOTHING });
    }
    return super.notice({ ...notice, previousHash: this.known?.hash ?? "" });
  }
}

export class TakesTheNextNumber extends HubState {
  protected override follows({ revision }: Notice): boolean {
    return revision === (this.known?.revision ?? 0) + 1;
  }
}

export class TrustsFromTheAnswerOn extends HubState {
  readonly #clock: () => number;

  constructor(options: HubOptions, clock: () => number) {
    super(options);
    this.#clock = clock;
  }

  override verify(sent: Verification, read: StreamRead) {
    return super.verify({ ...sent, sentAt: this.#clock() }, read);
  }
}

export class TrustsForEver extends HubState {
  protected override isTrusted(): boolean {
    return true;
  }
}

export class AnswersCallersAhead extends HubState {
  protected override demandsVerification({ latest }: HubQuestion): boolean {
    return latest;
  }
}

/** Goes on with what the hub before it knew, as if it had just verified that. */
export function inheriting(options: HubOptions, clock: () => number, before: HubState | null): HubState {
  const head = before?.known ?? null;
  if (head === null) return new HubState(options);
  const generations = [head.generation];
  const hub = new HubState({ ...options, newGeneration: () => generations.pop() ?? options.newGeneration() });
  hub.verify(hub.beginVerification(clock()), { head, events: [] });
  return hub;
}

/** Tells what it has, though it may not be all. */
export class AnswersFromOutsideTheRing extends HubState {
  protected override changesSince(base: Known): readonly Change[] | null {
    const { known } = this;
    if (known?.generation !== base.generation) return null;
    for (let { revision } = base; revision <= known.revision; revision++) {
      const changes = super.changesSince({ ...base, revision });
      if (changes !== null) return changes;
    }
    return null;
  }
}

/** Takes every other hub for one of its own history. */
export class BelievesOtherHubs extends HubState {
  protected override isOurs(): boolean {
    return true;
  }
}

export class FindsEveryHistoryTheSame extends HubState {
  protected override agrees(): boolean {
    return true;
  }
}
