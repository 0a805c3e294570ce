interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** True time, which no party sees, and what happens in it: a binary heap of what is due. */
export class Timeline {
  now = 0;
  #order = 0;
  readonly #heap: Due[] = [];

  after(ms: number, run: () => void): void {
    const due = { at: this.now + ms, order: ++this.#order, run };
    let place = this.#heap.push(due) - 1;
    for (let parent = (place - 1) >> 1; place > 0 && this.#isBefore(due, parent); parent = (place - 1) >> 1) {
      this.#heap[place] = this.#at(parent);
      place = parent;
    }
    this.#heap[place] = due;
  }

  /** Runs everything that is due by then. May be called from within: time then passes for everybody else. */
  runUntil(end: number): void {
    for (let next = this.#heap[0]; next !== undefined && next.at <= end; next = this.#heap[0]) {
      this.#removeFirst();
      this.now = next.at;
      next.run();
    }
    this.now = Math.max(this.now, end);
  }

  #removeFirst(): void {
    const last = this.#heap.pop();
    if (last === undefined || this.#heap.length === 0) return;
    let place = 0;
    for (
      let child = this.#childOf(place);
      child !== null && !this.#isBefore(last, child);
      child = this.#childOf(place)
    ) {
      this.#heap[place] = this.#at(child);
      place = child;
    }
    this.#heap[place] = last;
  }

  /** The one that is due first. */
  #childOf(place: number): number | null {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    if (left >= this.#heap.length) return null;
    return right < this.#heap.length && this.#isBefore(this.#at(right), left) ? right : left;
  }

  #isBefore({ at, order }: Due, place: number): boolean {
    const other = this.#at(place);
    return at < other.at || (at === other.at && order < other.order);
  }

  #at(place: number): Due {
    const due = this.#heap[place];
    if (due === undefined) throw new Error("Outside the heap.");
    return due;
  }
}
