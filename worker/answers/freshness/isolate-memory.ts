import type { CacheItem, ClockCache } from "../../../access/lease/clock-cache.ts";
import type { Caches } from "../../../access/lease/entries.ts";
import { Holder } from "../../../access/lease/holder.ts";
import { WALL_CLOCK } from "../../../access/lease/server-time.ts";
import { StreamMemory } from "../../../access/lease/stream-memory.ts";
import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";

interface Kept extends CacheItem {
  readonly holder: Holder;
}

/** An isolate's memory: plain data only, because requests cannot share promises or connections. */
export class IsolateMemory {
  /** Holds deployment keys for questions about no project: the deployment serves as both of its streams. */
  readonly deployment: Holder;
  readonly #caches: Caches;
  readonly #projects: ClockCache;
  readonly #deployment: StreamMemory;
  readonly #kept = new Map<string, Kept>();

  /** @param rooms for the facts of all projects together @param projects room for holders */
  constructor(caches: Caches, projects: ClockCache) {
    this.#caches = caches;
    this.#projects = projects;
    this.#deployment = this.#newStream();
    this.deployment = this.#newHolder(this.#deployment);
  }

  /** The holder for a project. A new holder evicts one that was not used lately. */
  holderOf(projectId: string): Holder {
    const known = this.#kept.get(projectId);
    if (known === undefined) return this.#admit(projectId);
    known.wasUsed = true;
    return known.holder;
  }

  /** This isolate made or returned that revision: from now on it answers from nothing older. */
  saw(stream: string, revision: number): void {
    if (stream === DEPLOYMENT) this.#deployment.saw(revision);
    else this.#kept.get(stream)?.holder.streams.project.saw(revision);
  }

  /** Evicting a project also drops its facts; otherwise they fill the cache unreachable. */
  #admit(projectId: string): Holder {
    const holder = this.#newHolder(this.#newStream());
    const leave = () => {
      this.#kept.delete(projectId);
      holder.streams.project.clear();
    };
    const kept: Kept = { holder, size: 1, wasUsed: true, onEvict: leave };
    this.#kept.set(projectId, kept);
    this.#projects.add(kept);
    return holder;
  }

  #newHolder(project: StreamMemory): Holder {
    return new Holder({ project, deployment: this.#deployment }, WALL_CLOCK);
  }

  #newStream(): StreamMemory {
    return new StreamMemory(this.#caches, Math.random);
  }
}
