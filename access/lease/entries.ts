import type { Cache, CacheItem } from "./clock-cache.ts";
import { type CacheKey, type NamesTouched, namesTouched } from "./key.ts";
import type { Change, Point } from "./protocol.ts";

/** One fact as it stood at one revision. */
export interface Entry<V> extends Point {
  readonly key: CacheKey<V>;
  /** `null` is a fact: there is none. */
  readonly value: V | null;
  /** The names by which an event drops it (freshness.md rule 7); `all` drops everything. */
  readonly restsOn: readonly string[];
  /** What it counts towards the cache's limit; 1 by default. */
  readonly size?: number;
}

/** Absences have their own cache, so that questions about unknown names never evict known facts. */
export interface Caches {
  readonly facts: Cache;
  readonly absences: Cache;
}

interface Kept extends CacheItem {
  readonly entry: Entry<unknown>;
  readonly cache: Cache;
}

/** The facts of one stream, indexed by key and by the names they depend on, so that dropping needs no scan. */
export class Entries {
  readonly #byKey = new Map<string, Kept>();
  readonly #byName = new Map<string, Set<Kept>>();
  readonly #caches: Caches;

  constructor(caches: Caches) {
    this.#caches = caches;
  }

  put(entry: Entry<unknown>): void {
    this.#byKey.get(entry.key)?.onEvict();
    const cache = entry.value === null ? this.#caches.absences : this.#caches.facts;
    const kept: Kept = { entry, cache, size: entry.size ?? 1, wasUsed: true, onEvict: () => this.#drop(kept) };
    this.#byKey.set(entry.key, kept);
    for (const name of entry.restsOn) this.#under(name).add(kept);
    cache.add(kept);
  }

  find<V>(key: CacheKey<V>): Entry<V> | null {
    const kept = this.#byKey.get(key);
    if (kept === undefined) return null;
    kept.wasUsed = true;
    return kept.entry as Entry<V>;
  }

  /** Drops what a change touched. Facts read at its revision or later already include it. */
  dropTouched({ revision, touched }: Change): void {
    for (const kept of touched.all ? this.#byKey.values() : this.#named(touched)) {
      if (kept.entry.revision < revision) kept.onEvict();
    }
  }

  dropWhere(isOver: (entry: Entry<unknown>) => boolean): void {
    for (const kept of this.#byKey.values()) if (isOver(kept.entry)) kept.onEvict();
  }

  #named(touched: NamesTouched): Kept[] {
    return namesTouched(touched).flatMap((name) => [...(this.#byName.get(name) ?? [])]);
  }

  #under(name: string): Set<Kept> {
    const found = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, found);
    return found;
  }

  #drop(kept: Kept): void {
    this.#byKey.delete(kept.entry.key);
    kept.cache.remove(kept);
    for (const name of kept.entry.restsOn) {
      const under = this.#byName.get(name);
      if (under?.delete(kept) && under.size === 0) this.#byName.delete(name);
    }
  }
}
