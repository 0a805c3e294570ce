import { Holder } from "../../access/lease/holder.ts";
import type { Moment } from "../../access/lease/moment.ts";
import { Room } from "../../access/lease/room.ts";
import { StreamMemory } from "../../access/lease/stream-memory.ts";
import { DEPLOYMENT } from "../../db/reads/lease-facts.ts";

const MOST_FACTS = 50_000;
const MOST_ABSENCES = 10_000;
const MOST_PROJECTS = 2_000;

/** Clocks of the isolate. They stand still while code runs and move with each await, which is when they matter. */
export function now(): Moment {
  const wall = Date.now();
  return { wall, monotonic: wall };
}

/** What this isolate remembers: plain data only, since no promise or connection may be shared between requests. */
class IsolateMemory {
  readonly #rooms = { facts: new Room(MOST_FACTS), absences: new Room(MOST_ABSENCES) };
  readonly #deployment = this.#newStream();
  readonly #holders = new Map<string, Holder>();

  /** The holder for a project. The one that was asked for least recently makes room for a new one. */
  holderOf(projectId: string): Holder {
    const known = this.#holders.get(projectId);
    if (known) return known;
    const streams = { project: this.#newStream(), deployment: this.#deployment };
    const holder = new Holder(streams, ({ wall }) => wall);
    this.#holders.set(projectId, holder);
    if (this.#holders.size > MOST_PROJECTS) this.#forgetOldest();
    return holder;
  }

  /** Asks the stream's hub before the next answer: this isolate has just changed something. */
  endLease(stream: string): void {
    if (stream === DEPLOYMENT) this.#deployment.lease.end();
    else this.#holders.get(stream)?.streams.project.lease.end();
  }

  #newStream(): StreamMemory {
    return new StreamMemory(this.#rooms, Math.random);
  }

  #forgetOldest(): void {
    const oldest = this.#holders.keys().next();
    if (!oldest.done) this.#holders.delete(oldest.value);
  }
}

/** The one memory of this isolate. */
export const memory = new IsolateMemory();

/** A stream's id, by which its hub is found. */
export const streamId = (stream: "project" | "deployment", projectId: string): string =>
  stream === "project" ? projectId : DEPLOYMENT;
