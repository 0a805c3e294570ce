import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createGatehouse } from "../../sdk/index.ts";
import { type Person, people, SLUG } from "../matrix.ts";
import { readable } from "../measure/numbers.ts";
import type { Row } from "../measure/row.ts";
import { SYNC_KEY, startGatehouse } from "../servers/gatehouse.ts";

const MEMBERS = 10_000;

/** What a member takes in a process that holds the project: the heap before and after, with the garbage collected. */
export async function memory(): Promise<Row[]> {
  const server = await startGatehouse(manyPeople());
  const gatehouse = createGatehouse({ url: server.url, key: SYNC_KEY });
  const before = heapUsed();
  const synced = gatehouse.sync(SLUG);
  try {
    await synced.ready();
    const held = heapUsed() - before;
    for (let at = 0; at < MEMBERS; at++) await synced.check(questionAbout(at));
    const asked = heapUsed() - before;
    if (!synced.isLive) throw new Error("Memory did not answer.");
    return [rowOf("held", held), rowOf("held and asked about once", asked)];
  } finally {
    synced.close();
    await server.stop();
  }
}

/** The mix of the matrix, over and over. */
const manyPeople = (): Person[] =>
  Array.from({ length: MEMBERS }, (_, at): Person => {
    const { presets, grants } = people[at % people.length] ?? { presets: [], grants: [] };
    return { id: `u-${at}`, email: `member-${at}@example.com`, isOwner: at === 0, presets, grants };
  });

const questionAbout = (at: number) => ({
  subject: { type: "user", id: `u-${at}` },
  action: "posts.view",
  resource: { type: "post", id: "1" },
});

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const rowOf = (state: string, bytes: number): Row => ({
  what: `Memory of a synced member, ${state}`,
  measured: `${readable(bytes / MEMBERS)} bytes, of ${MEMBERS.toLocaleString("en")}`,
  verdict: null,
});
