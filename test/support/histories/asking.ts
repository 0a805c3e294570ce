import { expect } from "vitest";
import type { CheckView } from "../../../worker/api-type.ts";
import type { Answer } from "../client.ts";
import { type Asked, LATEST, Service } from "../service.ts";
import type { Place } from "./chronicle.ts";
import type { Scene } from "./scene.ts";
import type { Tally } from "./tally.ts";
import { explain } from "./told.ts";

const ONE = "/access/v1/evaluation";
const MANY = "/access/v1/evaluations";

/** Asks over HTTP. What memory answers may be old, but is true as of the revision that it says, and never goes back. */
export class Asker {
  readonly #scene: Scene;
  readonly #tally: Tally;
  #last: Place = { revision: 1, accounts: 0 };
  #demands = 0;

  constructor(scene: Scene, tally: Tally) {
    this.#scene = scene;
    this.#tally = tally;
  }

  /** All together, and the first ones also one by one. */
  async ask(asked: readonly Asked[]): Promise<void> {
    const { key, deployment, project } = this.#scene;
    const service = new Service(key.secret);
    // First, for a new secret makes memory look for the newest state.
    await this.#askFormerKey(asked);
    for (const each of asked.slice(0, 2)) await this.#askMemory("one by one", service, ONE, [each]);
    await this.#askMemory("in a batch", service, MANY, asked);
    await this.#askMemory("as the deployment", deployment, `/projects/${project.slug}${MANY}`, asked);
    await this.#demand(service, asked);
  }

  async #askMemory(by: string, service: Service, path: string, asked: readonly Asked[]): Promise<void> {
    const sentAt = Date.now();
    const answer = await service.send<Evaluations>(bodyOf(path, asked), path);
    this.#takeMemory(by, asked, answer, sentAt);
  }

  #takeMemory(by: string, asked: readonly Asked[], answer: Answer<Evaluations>, sentAt: number): void {
    const { past } = this.#scene;
    const revision = this.#revisionIn(answer);
    // Everything acknowledged before the hub looked is in it.
    const looked = past.placeAt(sentAt - Number(answer.headers.get("Gatehouse-Age")) - 1);
    expect(revision).toBeGreaterThanOrEqual(Math.max(this.#last.revision, looked.revision));
    const accounts = Math.max(this.#last.accounts, looked.accounts);
    this.#last = explain(this.#scene, {
      ...{ by, asked, answers: decisionsIn(answer), revisions: [revision, revision] },
      ...{ accounts: [accounts, past.place.accounts], time: [sentAt, Date.now()] },
    });
    this.#tally.add(by, revision < past.place.revision ? "from an old state" : "from the newest state");
    this.#tally.add(...decisionsIn(answer).map((decision) => (decision ? "yes" : "no")));
  }

  /** A secret that ended may still be let in, but to no state since. */
  async #askFormerKey(asked: readonly Asked[]): Promise<void> {
    const { former, endedBy } = this.#scene.key;
    if (former === null) return;
    const sentAt = Date.now();
    const answer = await new Service(former).send<Evaluations>(bodyOf(MANY, asked), MANY);
    if (answer.status === 401) return this.#tally.add("a former secret");
    expect(this.#revisionIn(answer)).toBeLessThan(endedBy);
    this.#takeMemory("a former secret in time", asked, answer, sentAt);
  }

  /** More than memory holds. Each reads the database, so that there is one a time. */
  async #demand(service: Service, asked: readonly Asked[]): Promise<void> {
    const { past, key } = this.#scene;
    const { revision } = past.place;
    const atLeast = (point: string) => ({ "Gatehouse-Min-Revision": point });
    switch (this.#demands++ % 5) {
      case 0:
        await this.#askNow("latest", service, asked, LATEST);
        return key.former === null ? undefined : this.#isRefused(new Service(key.former), asked, LATEST, 401);
      case 1:
        return this.#askNow("at least the newest", service, asked, atLeast(past.pointAt(revision)));
      case 2:
        return this.#askNow("at least the first", service, asked, atLeast(past.pointAt(1)));
      case 3:
        return this.#isRefused(service, asked, atLeast(past.pointAt(revision).replace(/^\d+/, `${revision + 1}`)), 409);
      case 4:
        return this.#isRefused(service, asked, atLeast(`${revision}.00000000`), 409);
    }
  }

  async #isRefused(service: Service, asked: readonly Asked[], headers: Record<string, string>, status: number) {
    expect((await service.send(bodyOf(MANY, asked), MANY, headers)).status).toBe(status);
    this.#tally.add(`refused with ${status}`);
  }

  /** The answer is of the last acknowledged state, independent of all memories, which hold nothing older afterwards. */
  async #askNow(by: string, service: Service, asked: readonly Asked[], headers: Record<string, string>): Promise<void> {
    const { revision, accounts } = this.#scene.past.place;
    const sentAt = Date.now();
    const answer = await service.send<Evaluations>(bodyOf(MANY, asked), MANY, headers);
    expect(this.#revisionIn(answer)).toBe(revision);
    explain(this.#scene, {
      ...{ by, asked, answers: decisionsIn(answer), revisions: [revision, revision] },
      ...{ accounts: [accounts, accounts], time: [sentAt, Date.now()] },
    });
    this.#last = { ...this.#last, revision };
    this.#tally.add(by);
  }

  #revisionIn({ status, headers, body }: Answer<unknown>): number {
    const point = headers.get("Gatehouse-Revision");
    const revision = this.#scene.past.revisionOf(point);
    if (status === 200 && revision > 0) return revision;
    return expect.fail(`Of no state that was acknowledged: ${status}, ${point}, ${JSON.stringify(body)}`);
  }
}

type Evaluations = CheckView & { readonly evaluations?: readonly CheckView[] };

const bodyOf = (path: string, asked: readonly Asked[]): object =>
  path === ONE ? { ...asked[0] } : { evaluations: asked };

const decisionsIn = ({ body }: Answer<Evaluations>): boolean[] =>
  (body.evaluations ?? [body]).map(({ decision }) => decision);
