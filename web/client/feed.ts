import { revalidate } from "@solidjs/router";
import type { TabMessage } from "../../worker/api-type.ts";
import { isThere } from "./projects.ts";

/** What to read again for each kind of change, by the names of the queries; the activity log always. */
const READ_AGAIN: Record<TabMessage["kinds"][number], readonly string[] | "everything"> = {
  project: "everything",
  members: ["members", "member", "project"],
  catalogue: ["catalogue", "members", "member", "project"],
  offers: ["members", "project"],
  resources: [],
  keys: ["keys"],
};

/** So that the many tabs of one team neither read nor come back all at once. */
const SPREAD_MS = 300;
/** From here on the server says by its code that what the reader may see has changed. */
const CLOSED_ON_PURPOSE = 4_000;
/** The session or the membership is over: coming back soon is no use. */
const ENDED = 4_401;
const MANY = 10;
const LONGEST_WAIT_MS = 60_000;
/** The server sends a hundred messages to a tab that does not say that it reads. */
const SAY_SEEN_EVERY = 20;

/** Reads again what changes in a project while it is on screen. Call the result to stop. */
export function followProject(project: string): () => void {
  const due = new Set<string>();
  let failures = 0;
  let received = 0;
  let wasCut = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let reading: ReturnType<typeof setTimeout> | undefined;
  let socket = connect();

  function connect(): WebSocket {
    const opened = new WebSocket(`${origin.replace(/^http/, "ws")}/projects/${encodeURIComponent(project)}/feed`);
    let isOpen = false;
    opened.onopen = () => {
      isOpen = true;
      failures = 0;
      // What was said meanwhile is lost.
      if (wasCut) readAgain(["project"]);
    };
    opened.onmessage = ({ data }) => {
      const { kinds }: TabMessage = JSON.parse(data);
      if (++received % SAY_SEEN_EVERY === 0) opened.send("seen");
      readAgain(kinds);
    };
    opened.onclose = ({ code }) => {
      wasCut = true;
      if (code >= CLOSED_ON_PURPOSE) readAgain(["project"]);
      else if (!isOpen) void readAgainIfOver();
      if (code === ENDED) failures = MANY;
      waiting = setTimeout(() => {
        socket = connect();
      }, waitAfter(failures++));
    };
    return opened;
  }

  /** A refused connection says as little as one that fails. */
  async function readAgainIfOver(): Promise<void> {
    if ((await isThere(project)) === false) readAgain(["project"]);
  }

  function readAgain(kinds: TabMessage["kinds"]): void {
    for (const name of kinds.flatMap((kind) => READ_AGAIN[kind])) due.add(name);
    reading ??= setTimeout(() => {
      reading = undefined;
      const names = [...due];
      due.clear();
      void revalidate(names.includes("everything") ? undefined : [...names, "events"]);
    }, Math.random() * SPREAD_MS);
  }

  return () => {
    clearTimeout(waiting);
    clearTimeout(reading);
    socket.onclose = socket.onmessage = null;
    socket.close();
  };
}

/** Full jitter: anywhere up to a bound that doubles. */
const waitAfter = (failures: number): number =>
  Math.random() * Math.min(LONGEST_WAIT_MS, 2 * SPREAD_MS * 2 ** failures);
