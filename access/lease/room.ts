/** Something that takes up room, and can be asked to leave it. */
export interface Guest {
  /** How much room it takes. */
  readonly size: number;
  /** Set by whoever uses it. */
  wasUsed: boolean;
  leave(): void;
}

/** Takes guests in, and lets them go. */
export interface Lodging {
  admit(guest: Guest): void;
  release(guest: Guest): void;
}

/**
 * Room for so much. What comes when it is full puts out guests that were not used since the room last looked round: nearly the
 * least recently used, and using one costs no more than a flag.
 */
export class Room implements Lodging {
  readonly #guests = new Set<Guest>();
  readonly #limit: number;
  #taken = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** How much of it guests take. */
  get taken(): number {
    return this.#taken;
  }

  admit(guest: Guest): void {
    guest.wasUsed = true;
    this.#guests.add(guest);
    this.#taken += guest.size;
    while (this.#taken > this.#limit) this.#putOneOut();
  }

  release(guest: Guest): void {
    if (this.#guests.delete(guest)) this.#taken -= guest.size;
  }

  /** Those that were used go to the end of the line, where the walk meets them again. */
  #putOneOut(): void {
    for (const guest of this.#guests) {
      if (!guest.wasUsed) {
        this.release(guest);
        guest.leave();
        return;
      }
      guest.wasUsed = false;
      this.#guests.delete(guest);
      this.#guests.add(guest);
    }
  }
}
