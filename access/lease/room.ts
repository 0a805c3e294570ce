/** Something that takes up room, and can be asked to leave it. */
export interface Guest {
  /** Set by whoever uses it. */
  wasUsed: boolean;
  leave(): void;
}

/**
 * Room for so many guests. One more puts out a guest that was not used since the room last looked round: nearly the least
 * recently used, and using one costs no more than a flag.
 */
export class Room {
  readonly #guests = new Set<Guest>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#guests.size;
  }

  admit(guest: Guest): void {
    guest.wasUsed = true;
    this.#guests.add(guest);
    if (this.#guests.size > this.#limit) this.#putOneOut();
  }

  release(guest: Guest): void {
    this.#guests.delete(guest);
  }

  /** Those that were used go to the end of the line, where the walk meets them again. */
  #putOneOut(): void {
    for (const guest of this.#guests) {
      this.#guests.delete(guest);
      if (!guest.wasUsed) {
        guest.leave();
        return;
      }
      guest.wasUsed = false;
      this.#guests.add(guest);
    }
  }
}
