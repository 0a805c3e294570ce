/** Something that a cache holds and may evict. */
export interface CacheItem {
  /** What it counts towards the cache's limit. */
  readonly size: number;
  /** The item's reader sets it. */
  wasUsed: boolean;
  onEvict(): void;
}

export interface Cache {
  add(item: CacheItem): void;
  remove(item: CacheItem): void;
}

/**
 * Evicts by the clock algorithm: an item that was not used since the last pass goes first. That is nearly the least recently
 * used item, and using one costs no more than a flag.
 */
export class ClockCache implements Cache {
  readonly #items = new Set<CacheItem>();
  readonly #limit: number;
  #used = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The sizes of all items together. */
  get used(): number {
    return this.#used;
  }

  add(item: CacheItem): void {
    item.wasUsed = true;
    this.#items.add(item);
    this.#used += item.size;
    while (this.#used > this.#limit) this.#evictOne();
  }

  remove(item: CacheItem): void {
    if (this.#items.delete(item)) this.#used -= item.size;
  }

  /** Used items move to the end of the set, where the pass meets them again. */
  #evictOne(): void {
    for (const item of this.#items) {
      if (!item.wasUsed) {
        this.remove(item);
        item.onEvict();
        return;
      }
      item.wasUsed = false;
      this.#items.delete(item);
      this.#items.add(item);
    }
  }
}
