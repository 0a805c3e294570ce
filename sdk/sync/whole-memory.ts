import type { Cache } from "../../access/lease/clock-cache.ts";
import type { Entry } from "../../access/lease/entries.ts";
import type { CacheKey } from "../../access/lease/key.ts";
import { StreamMemory } from "../../access/lease/stream-memory.ts";

/** A cache that never evicts: an evicted record would look absent. So it does not count sizes. */
const ROOM_FOR_ALL: Cache = { add() {}, remove() {} };

/** Holds the whole project, so that a missing record means absence, unless something was just touched. */
export class WholeMemory extends StreamMemory {
  readonly #holdsAll: () => boolean;

  constructor(holdsAll: () => boolean, random: () => number) {
    super({ facts: ROOM_FOR_ALL, absences: ROOM_FOR_ALL }, random);
    this.#holdsAll = holdsAll;
  }

  override find<V>(key: CacheKey<V>): Entry<V> | null {
    return super.find(key) ?? (this.#holdsAll() ? ABSENT : null);
  }
}

const ABSENT: Entry<never> = { key: "", value: null, revision: 0, hash: "", restsOn: [] };
