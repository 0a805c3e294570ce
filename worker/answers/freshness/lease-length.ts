import type { LeaseTerms } from "../../../access/lease/protocol.ts";

const SECOND = 1_000;
/** Answers a second that a hub gives without strain; a Durable Object takes about a thousand. */
const COMFORTABLE = 200;

/** Lengthens leases with the number of answers in the last second, so that many holders ask less often. */
export class LeaseLength {
  #second = 0;
  #thisSecond = 0;
  #lastSecond = 0;

  /** The length of a lease given now; counts it. */
  give({ usualMs, mostMs }: LeaseTerms, now: number): number {
    this.#count(now);
    const strain = Math.max(this.#thisSecond, this.#lastSecond) / COMFORTABLE;
    return Math.min(mostMs, Math.max(usualMs, Math.round(usualMs * strain)));
  }

  #count(now: number): void {
    const second = Math.floor(now / SECOND);
    if (second !== this.#second) {
      this.#lastSecond = second === this.#second + 1 ? this.#thisSecond : 0;
      this.#thisSecond = 0;
      this.#second = second;
    }
    this.#thisSecond++;
  }
}
