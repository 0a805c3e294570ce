import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { Asker } from "../support/histories/asking.ts";
import { choose } from "../support/histories/choose.ts";
import { type Drawn, history, type Round } from "../support/histories/draw.ts";
import { importFile } from "../support/histories/import-file.ts";
import { play } from "../support/histories/play.ts";
import { type Deployment, Scene } from "../support/histories/scene.ts";
import { Snapshots } from "../support/histories/snapshots.ts";
import { canonical, readVersions, stateAsOf } from "../support/histories/states.ts";
import { SyncedService } from "../support/histories/synced.ts";
import { Tally } from "../support/histories/tally.ts";
import { verifiedHistory } from "../support/history.ts";
import { mintPerson } from "../support/people.ts";
import { type Asked, deploymentService } from "../support/service.ts";
import { writtenElsewhere } from "../support/watch-hub.ts";

/** So many histories at least, and then as many as there is time for. */
const LEAST = 8;
const SECONDS = 18;
const tally = new Tally();
let deployment: Deployment;

beforeAll(async () => {
  const root = await mintPerson("Root", { administrator: true });
  deployment = { root, service: await deploymentService(["check", "manage"]) };
});

test(
  "of any history: every way of asking gives what was true at the revision of the answer",
  async () => {
    const deadline = Date.now() + SECONDS * 1_000;
    let histories = 0;
    const inTime = async (drawn: Drawn) => {
      if (histories++ < LEAST || Date.now() < deadline) await playAll(drawn);
    };
    await fc.assert(fc.asyncProperty(history, inTime), { numRuns: 1_000 });
    expect(MET.filter((way) => tally.of(way) === 0)).toEqual([]);
  },
  3 * SECONDS * 1_000,
);

/** Each is met in a few histories. */
const MET = [
  ...["one by one", "in a batch", "as the deployment", "latest", "at least the newest", "at least the first"],
  ...["from an old state", "from the newest state", "yes", "no", "turned", "refused with 409"],
  ...["from its own memory", "from its own memory, which was old", "over HTTP instead"],
];

async function playAll({ first, rounds, questions }: Drawn): Promise<void> {
  const scene = await Scene.open(deployment);
  await importFile(scene, first, "deployment");
  const { secret } = await scene.makeKey(["check", "sync"]);
  const [asker, snapshots] = [new Asker(scene, tally), new Snapshots(scene, secret)];
  const questionsNow = () => questions.map((each) => scene.words.question(each, scene.state));
  const service = await SyncedService.open(scene, secret, tally);
  try {
    for (const round of rounds) {
      const [before, wasClosed] = [scene.past.place, scene.state.status !== "active"];
      await change(scene, round, questionsNow());
      if (round.beginsSnapshot) await snapshots.begin();
      if (wasClosed) await service.restart();
      const { asked, turned } = choose(scene, before, questionsNow());
      tally.add(...turned.map(() => "turned"));
      await service.ask(asked, round.service);
      await asker.ask(asked);
      await service.ask(asked, "runs");
    }
  } finally {
    service.close();
  }
  await lookBack(scene, snapshots);
}

async function change(scene: Scene, { steps, notices, isEvicted }: Round, asked: readonly Asked[]): Promise<void> {
  scene.hub.notices = notices;
  if (isEvicted) await scene.evictHubs();
  const elsewhere = notices === "told" ? null : writtenElsewhere();
  await play(scene, steps, asked).finally(() => elsewhere?.mockRestore());
}

/** Each state that there ever was, read from the rows as of its revision, and from the feed where a snapshot began there. */
async function lookBack(scene: Scene, snapshots: Snapshots): Promise<void> {
  const { past, project, state } = scene;
  await verifiedHistory(project.id);
  const versions = await readVersions(project.id);
  for (let revision = 1; revision <= past.place.revision; revision++) {
    expect(stateAsOf(versions, state, revision), `revision ${revision}`).toEqual(canonical(past.stateAt(revision)));
  }
  if (state.status !== "active") await play(scene, [], []);
  await snapshots.finish();
}
