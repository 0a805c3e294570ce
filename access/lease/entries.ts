import { type Key, type NamesTouched, namesTouched } from "./key.ts";
import type { Change, Point } from "./protocol.ts";
import type { Guest, Lodging } from "./room.ts";

/** One fact as it stood at one revision. */
export interface Entry<V> extends Point {
  readonly key: Key<V>;
  /** `null`: it is a fact that there is none. */
  readonly value: V | null;
  /** The names by which an event drops it (freshness.md rule 7); `all` drops everything. */
  readonly restsOn: readonly string[];
  /** How much room it takes; 1 unless it says otherwise. */
  readonly size?: number;
}

/** Absences have room of their own, so that asking for what is not there never pushes out what is. */
export interface Rooms {
  readonly facts: Lodging;
  readonly absences: Lodging;
}

interface Kept extends Guest {
  readonly entry: Entry<unknown>;
  readonly room: Lodging;
}

/** What is kept of one stream, found by its key and by the names it rests on, so that dropping is no scan. */
export class Entries {
  readonly #byKey = new Map<string, Kept>();
  readonly #byName = new Map<string, Set<Kept>>();
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  put(entry: Entry<unknown>): void {
    this.#byKey.get(entry.key)?.leave();
    const room = entry.value === null ? this.#rooms.absences : this.#rooms.facts;
    const kept: Kept = { entry, room, size: entry.size ?? 1, wasUsed: true, leave: () => this.#drop(kept) };
    this.#byKey.set(entry.key, kept);
    for (const name of entry.restsOn) this.#under(name).add(kept);
    room.admit(kept);
  }

  find<V>(key: Key<V>): Entry<V> | null {
    const kept = this.#byKey.get(key);
    if (kept === undefined) return null;
    kept.wasUsed = true;
    return kept.entry as Entry<V>;
  }

  /** Drops what a change touched; what was read at its revision, or later, has it in already. */
  dropTouched({ revision, touched }: Change): void {
    for (const kept of touched.all ? this.#byKey.values() : this.#named(touched)) {
      if (kept.entry.revision < revision) kept.leave();
    }
  }

  dropWhere(isOver: (entry: Entry<unknown>) => boolean): void {
    for (const kept of this.#byKey.values()) if (isOver(kept.entry)) kept.leave();
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
    kept.room.release(kept);
    for (const name of kept.entry.restsOn) {
      const under = this.#byName.get(name);
      if (under?.delete(kept) && under.size === 0) this.#byName.delete(name);
    }
  }
}
