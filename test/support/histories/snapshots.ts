import { expect } from "vitest";
import type { SnapshotPage } from "../../../access/feed/messages.ts";
import { Client } from "../client.ts";
import { ok } from "../team.ts";
import type { Scene } from "./scene.ts";
import { canonical, stateOfRecords } from "./states.ts";

/** Few enough that most snapshots have several pages after the first. */
const MORE = 4;

/** Snapshots of the feed, begun at each revision and read to their end when the history is over. */
export class Snapshots {
  readonly #scene: Scene;
  readonly #client = new Client();
  readonly #secret: string;
  readonly #begun = new Map<number, SnapshotPage>();

  /** @param secret of a key with `sync` */
  constructor(scene: Scene, secret: string) {
    this.#scene = scene;
    this.#secret = secret;
  }

  /** A closed project has no feed. */
  async begin(): Promise<void> {
    const { past, state } = this.#scene;
    if (state.status === "active") this.#begun.set(past.place.revision, await this.#page("limit=1"));
  }

  /** However much has changed since: all pages are of the revision with which the first began. */
  async finish(): Promise<void> {
    for (const [revision, first] of this.#begun) {
      expect(this.#scene.past.pointAt(revision)).toBe(`${first.at.revision}.${first.at.hash.slice(0, 8)}`);
      const pages = [first];
      for (let last = first; last.next !== null; pages.push(last)) {
        last = await this.#page(`limit=${MORE}&cursor=${last.next}&place=${last.accounts.place}`);
        expect(last.at).toEqual(first.at);
      }
      const [members, resources] = [pages.flatMap((page) => page.members), pages.flatMap((page) => page.resources)];
      expect(
        first.project && stateOfRecords(first.project, { members, resources }),
        `snapshot of revision ${revision}`,
      ).toEqual(canonical(this.#scene.past.stateAt(revision)));
    }
  }

  async #page(query: string): Promise<SnapshotPage> {
    const headers = { Authorization: `Bearer ${this.#secret}` };
    return ok(await this.#client.get(`/projects/${this.#scene.project.slug}/feed/snapshot?${query}`, headers));
  }
}
