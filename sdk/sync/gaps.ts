import { MOST_WANTED, type Records, type Wanted } from "../../access/feed/messages.ts";
import { joinKey } from "../../access/lease/key.ts";
import type { Change } from "../../access/lease/protocol.ts";
import type { ResourceKey } from "../../access/touches.ts";

/** What was touched and not read again since; each with the revision that touched it last. */
export class Gaps {
  #project: number | null = null;
  readonly #members = new Map<string, number>();
  readonly #resources = new Map<string, ResourceKey & { readonly revision: number }>();
  /** By the accounts' own count. */
  readonly #users = new Map<string, number>();

  /** Only without gaps is it known that what is not in memory is not there. */
  get areClosed(): boolean {
    return this.#project === null && this.#members.size + this.#resources.size + this.#users.size === 0;
  }

  /** Not for a change that touches everything. */
  touch({ revision, touched }: Change): void {
    if (touched.all) return;
    if (touched.presets.length > 0) this.#project = revision;
    for (const id of touched.members) this.#members.set(id, revision);
    for (const { type, id } of touched.resources) this.#resources.set(joinKey(type, id), { type, id, revision });
  }

  touchUsers(ids: readonly string[], revision: number): void {
    for (const id of ids) this.#users.set(id, revision);
  }

  /** What to read next; null: nothing. */
  get wanted(): Wanted | null {
    if (this.areClosed) return null;
    let room = MOST_WANTED;
    const take = <T>(all: Iterable<T>): T[] => {
      const taken = [...all].slice(0, room);
      room -= taken.length;
      return taken;
    };
    return {
      project: this.#project !== null,
      members: take(this.#members.keys()),
      users: take(this.#users.keys()),
      resources: take(this.#resources.values()).map(({ type, id }) => ({ type, id })),
    };
  }

  /** What was wanted has been read, as it stood at these revisions; what was touched later stays open. */
  close(wanted: Wanted, { at }: Pick<Records, "at">, accountsAt: number): void {
    const isRead = (revision: number | null | undefined, readAt: number) =>
      (revision ?? Number.POSITIVE_INFINITY) <= readAt;
    if (wanted.project && isRead(this.#project, at.revision)) this.#project = null;
    for (const id of wanted.members) if (isRead(this.#members.get(id), at.revision)) this.#members.delete(id);
    for (const id of wanted.users) if (isRead(this.#users.get(id), accountsAt)) this.#users.delete(id);
    for (const { type, id } of wanted.resources) {
      const key = joinKey(type, id);
      if (isRead(this.#resources.get(key)?.revision, at.revision)) this.#resources.delete(key);
    }
  }
}
