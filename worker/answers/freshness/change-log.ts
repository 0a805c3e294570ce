import type { Change, Point } from "../../../access/lease/protocol.ts";
import type { Touched } from "../../../access/touches.ts";

export interface ChangeLogLimits {
  readonly changes: number;
  /** Over all changes together, so that neither a hub's memory nor an answer grows without bound. */
  readonly names: number;
}

const LIMITS: ChangeLogLimits = { changes: 1_000, names: 20_000 };

/** What each of the last revisions touched, without a gap (freshness.md rule 3). */
export class ChangeLog {
  /** The revision before the first change. */
  #start: Point;
  readonly #limits: ChangeLogLimits;
  #changes: Change[] = [];
  #names = 0;

  constructor(start: Point, limits = LIMITS) {
    this.#start = start;
    this.#limits = limits;
  }

  get head(): Point {
    return this.#changes.at(-1) ?? this.#start;
  }

  /** @param change of the revision after the head's. */
  append({ revision, hash, touched }: Change): void {
    this.#changes.push({ revision, hash, touched });
    this.#names += countNames(touched);
    while (this.#changes.length > this.#limits.changes || this.#names > this.#limits.names) this.#forgetFirst();
  }

  /** The changes after a revision; `null` if it lies outside. */
  since(revision: number): readonly Change[] | null {
    const skipped = revision - this.#start.revision;
    return skipped >= 0 && skipped <= this.#changes.length ? this.#changes.slice(skipped) : null;
  }

  /** `null` if the revision lies outside. */
  hashAt(revision: number): string | null {
    const place = revision - this.#start.revision;
    return place === 0 ? this.#start.hash : (this.#changes[place - 1]?.hash ?? null);
  }

  #forgetFirst(): void {
    const first = this.#changes.shift();
    if (first === undefined) return;
    this.#start = first;
    this.#names -= countNames(first.touched);
  }
}

function countNames(touched: Touched): number {
  if (touched.all) return 1;
  const { members, aliases, presets, resources, keys } = touched;
  return members.length + aliases.length + presets.length + resources.length + keys.length;
}
