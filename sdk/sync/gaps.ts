import { MOST_WANTED, type Records, type RecordsWanted } from "../../access/feed/messages.ts";
import type { Change } from "../../access/lease/protocol.ts";
import type { ResourceKey } from "../../access/touches.ts";

/** By name, the revision that touched it last. */
type Open = Map<string, number>;

/** What was touched and has not been read again. */
export class Gaps {
  #project: number | null = null;
  readonly #members: Open = new Map();
  readonly #resources: Open = new Map();
  /** By the accounts' own count. */
  readonly #users: Open = new Map();

  /** Only without gaps does absence from memory mean that there is none. */
  get areClosed(): boolean {
    return this.#project === null && this.#members.size + this.#resources.size + this.#users.size === 0;
  }

  /** Not for a change that touches everything. */
  touch({ revision, touched }: Change): void {
    if (touched.all) return;
    if (touched.presets.length > 0) this.#project = Math.max(revision, this.#project ?? 0);
    openIn(this.#members, touched.members, revision);
    openIn(this.#resources, touched.resources.map(textOf), revision);
  }

  touchUsers(ids: readonly string[], revision: number): void {
    openIn(this.#users, ids, revision);
  }

  /** What to read next; null: nothing. */
  get wanted(): RecordsWanted | null {
    if (this.areClosed) return null;
    let room = MOST_WANTED;
    const take = (open: Open): string[] => {
      const taken = [...open.keys()].slice(0, room);
      room -= taken.length;
      return taken;
    };
    return {
      project: this.#project !== null,
      members: take(this.#members),
      users: take(this.#users),
      resources: take(this.#resources).map(resourceIn),
    };
  }

  /** Closes the gaps that were read as of these revisions; later ones stay open. */
  close(wanted: RecordsWanted, { at }: Pick<Records, "at">, accountsAt: number): void {
    if (wanted.project && (this.#project ?? 0) <= at.revision) this.#project = null;
    closeIn(this.#members, wanted.members, at.revision);
    closeIn(this.#users, wanted.users, accountsAt);
    closeIn(this.#resources, wanted.resources.map(textOf), at.revision);
  }
}

/** A late answer may report earlier changes than those known: the latest revision counts. */
function openIn(open: Open, names: readonly string[], revision: number): void {
  for (const name of names) open.set(name, Math.max(revision, open.get(name) ?? 0));
}

function closeIn(open: Open, read: readonly string[], readAt: number): void {
  for (const name of read) if ((open.get(name) ?? 0) <= readAt) open.delete(name);
}

const textOf = ({ type, id }: ResourceKey): string => JSON.stringify([type, id]);

function resourceIn(text: string): ResourceKey {
  const [type, id] = JSON.parse(text) as [string, string];
  return { type, id };
}
