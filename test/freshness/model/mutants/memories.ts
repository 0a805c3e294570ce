import type { Entry } from "../../../../access/lease/entries.ts";
import type { CacheKey } from "../../../../access/lease/key.ts";
import type { News, Point } from "../../../../access/lease/protocol.ts";
import { StreamMemory } from "../../../../access/lease/stream-memory.ts";

// Memories without one rule each.

export class TakesAnyGeneration extends StreamMemory {
  protected override fits(news: News): boolean {
    const { record } = this;
    return super.fits(record === null || news.changes === null ? news : { ...news, generation: record.generation });
  }
}

/** As if what one hub says could follow on anything that another said. */
export class TakesAnyHubsNews extends StreamMemory {
  protected override fits(news: News): boolean {
    const { record } = this;
    const isOthers = record !== null && news.changes !== null && news.generation !== record.generation;
    return isOthers ? news.revision >= record.revision : super.fits(news);
  }
}

export class TakesOlderRevisions extends StreamMemory {
  protected override fits(news: News): boolean {
    return super.fits({ ...news, revision: Number.POSITIVE_INFINITY });
  }
}

export class TakesAnyBase extends StreamMemory {
  protected override fits(news: News): boolean {
    return super.fits(news.base && news.changes ? { ...news, base: { ...news.base, revision: 0 } } : news);
  }
}

export class TakesLateResets extends StreamMemory {
  protected override fits(news: News): boolean {
    return news.changes === null || super.fits(news);
  }
}

export class KeepsOlderFacts extends StreamMemory {
  protected override accepts(): boolean {
    return this.record !== null;
  }
}

/** Compares with the record as it was when the facts were asked for. */
export class ComparesEarly extends StreamMemory {
  asOf = 0;

  protected override accepts({ revision }: Point): boolean {
    return this.record !== null && revision >= this.asOf;
  }
}

export class RaisesTheRecord extends StreamMemory {
  override store(entry: Entry<unknown>): boolean {
    const { record } = this;
    const stored = super.store(entry);
    const { revision, hash } = entry;
    if (record !== null && revision > record.revision) {
      this.follow({ ...record, revision, hash, base: record, changes: [] });
    }
    return stored;
  }
}

export class UsesWhatIsAhead extends StreamMemory {
  override reaches(): boolean {
    return true;
  }
}

export class IgnoresHashes extends StreamMemory {
  protected override accepts({ revision }: Point): boolean {
    return this.record !== null && revision >= this.record.revision;
  }

  protected override isForeign(): boolean {
    return false;
  }
}

export class JoinsWithoutLengths extends StreamMemory {
  override store(entry: Entry<unknown>): boolean {
    return super.store({ ...entry, key: joinedByColons(entry.key) });
  }

  override find<V>(key: CacheKey<V>): Entry<V> | null {
    return super.find(joinedByColons(key));
  }
}

function joinedByColons(key: string): string {
  const parts: string[] = [];
  for (let from = 0; from < key.length; ) {
    const colon = key.indexOf(":", from);
    const end = colon + 1 + Number(key.slice(from, colon));
    parts.push(key.slice(colon + 1, end));
    from = end;
  }
  return parts.join(":");
}
