import type { Synced } from "../../../sdk/index.ts";
import { Process } from "../sdk.ts";
import type { Asked } from "../service.ts";
import type { Place } from "./chronicle.ts";
import type { Round } from "./draw.ts";
import type { Scene } from "./scene.ts";
import type { Tally } from "./tally.ts";
import { explain } from "./told.ts";

const SLEEP_MS = 60_000;
/** Its time is never behind the server's, and ahead by no more than a message takes. */
const AHEAD_MS = 1_000;

/** A service that holds the project in its own process. What it answers is true at the revision at which it stands. */
export class SyncedService {
  readonly #scene: Scene;
  readonly #secret: string;
  readonly #tally: Tally;
  #process: Process;
  #synced: Synced;
  #last: Place;

  private constructor(scene: Scene, secret: string, tally: Tally) {
    this.#scene = scene;
    this.#secret = secret;
    this.#tally = tally;
    this.#last = scene.past.place;
    this.#process = new Process(secret);
    this.#synced = this.#process.gatehouse.sync(scene.project.slug);
  }

  /** @param secret of a key with `check` and `sync` */
  static async open(scene: Scene, secret: string, tally: Tally): Promise<SyncedService> {
    const service = new SyncedService(scene, secret, tally);
    await service.#synced.ready();
    return service;
  }

  /** In another process, which knows nothing yet. */
  async restart(): Promise<void> {
    this.close();
    this.#last = this.#scene.past.place;
    this.#process = new Process(this.#secret);
    this.#synced = this.#process.gatehouse.sync(this.#scene.project.slug);
    await this.#synced.ready();
  }

  close(): void {
    this.#synced.close();
  }

  async ask(asked: readonly Asked[], what: Round["service"]): Promise<void> {
    const { past } = this.#scene;
    if (what === "sleeps") this.#process.wallAhead += SLEEP_MS;
    if (what === "is cut off") this.#process.cut();
    const { requests } = this.#process;
    const [from, sent, sentAt] = [this.#revision, requests.length, Date.now()];
    const answers = await this.#synced.checkMany(asked);
    const isFromMemory = requests.length === sent;
    const to = isFromMemory ? this.#revision : past.place.revision;
    this.#last = explain(this.#scene, {
      ...{ by: "synced", asked, answers, revisions: [Math.max(from, this.#last.revision), to] },
      ...{ accounts: [this.#last.accounts, past.place.accounts], time: [sentAt, Date.now() + AHEAD_MS] },
    });
    this.#tally.add(isFromMemory ? "from its own memory" : "over HTTP instead");
    if (isFromMemory && to < past.place.revision) this.#tally.add("from its own memory, which was old");
  }

  get #revision(): number {
    return this.#scene.past.revisionOf(this.#synced.revision);
  }
}
