import { vi } from "vitest";
import { Http } from "../../../sdk/http.ts";
import type { FetchAnswer } from "../../../sdk/runtime.ts";
import { Follower } from "../../../sdk/sync/follower.ts";
import { FIRST_DEPLOYMENT, FIRST_PROJECT, nextTurn } from "../model/changes.ts";
import { Dice } from "../model/dice.ts";
import { History } from "../model/history.ts";
import { QUESTIONS } from "../model/questions.ts";
import { type Complaint, mayBeWrong, Witness } from "../model/witness.ts";
import { placeIn, Server } from "./server.ts";
import type { FeedWeather } from "./weather.ts";

const TRUST_MS = 1_000;
const LEASE_MS = 2_000;
const DURATION_MS = 8_000;
/** How wrong it may be about the server's time, in saying no: as long as an answer may be on its way. */
const TIME_MS = 2_500;
const MOST_QUESTIONS = 6;
const FOREVER = "secret3";

export interface FeedRun {
  readonly complaints: ReadonlySet<Complaint>;
  /** How many answers memory gave. */
  readonly answers: number;
}

/** One schedule of a synced service with the product's own parts, but for the network and the database. Timers must be fake. */
export async function runFeed(weather: FeedWeather, seed: number): Promise<FeedRun> {
  const dice = new Dice(seed);
  vi.spyOn(Math, "random").mockImplementation(dice.next);
  const project = { ...FIRST_PROJECT, keys: { ...FIRST_PROJECT.keys, [FOREVER]: "key_f" } };
  const history = new History(project, FIRST_DEPLOYMENT);
  const server = new Server(history, dice, weather);
  const witness = new Witness(history, TRUST_MS + LEASE_MS);
  const follower = followerOf(server, dice);
  const questions = Array.from({ length: MOST_QUESTIONS }, () => dice.pick(QUESTIONS));
  let answers = 0;

  const look = (): boolean => {
    const { view } = follower;
    const [now, moment] = [Date.now(), clock()];
    follower.use(moment);
    const question = dice.pick(questions);
    const outcome = view?.memory.ask(question, moment);
    if (!view || outcome?.kind !== "answer") return false;
    const told = mayBeWrong(question, outcome.answer, now, TIME_MS);
    const deployment = placeIn(view.ask(0, LEASE_MS).place);
    witness.hear({ secretHash: FOREVER, answers: [told], now, project: view.revision, deployment });
    answers++;
    return true;
  };
  const change = () => {
    const notice = history.commit(nextTurn(dice, Date.now(), history.latest, questions));
    const { index, project: after } = history.latest;
    setTimeout(() => history.acknowledge(index, Date.now()), dice.upTo(20));
    const isProjects = after.events.at(-1)?.hash === notice.hash;
    if (isProjects && !dice.chance(weather.noticeLost)) {
      setTimeout(() => void server.notice(notice), dice.delay(weather.noticeDelay));
    }
  };
  const restore = () => {
    history.restore(Math.max(0, history.latest.index - 1 - dice.upTo(2)));
    history.acknowledge(history.latest.index, Date.now());
  };

  every(dice, weather.askEvery, () => look() || void follower.refresh().then((isFresh) => isFresh && look()));
  every(dice, weather.isolateEvery, () => server.beAsked());
  every(dice, weather.changeEvery, change);
  every(dice, weather.evictEvery, () => server.evict());
  every(dice, weather.cutEvery, () => server.cut());
  every(dice, weather.restoreEvery, restore);
  await vi.advanceTimersByTimeAsync(DURATION_MS);
  follower.close();
  vi.clearAllTimers();
  return { complaints: witness.complaints, answers };
}

function followerOf(server: Server, dice: Dice): Follower {
  const fetch = async (url: string): Promise<FetchAnswer> => {
    const query = new URL(url).searchParams;
    const page = await server.page(query.get("cursor"), query.get("place"));
    const body = page ?? { error: { code: "history_changed", message: "" } };
    return { status: page ? 200 : 409, headers: new Headers(), text: async () => JSON.stringify(body) };
  };
  const http = new Http({
    url: "http://gatehouse.example",
    key: "gk_x",
    fetch,
    timeoutMs: 5_000,
    retries: dice.upTo(1),
  });
  const openSocket = () => server.open();
  return new Follower({ http, path: "/projects/spring", openSocket, leaseMs: LEASE_MS, timeoutMs: 1_500, clock });
}

const clock = () => ({ wall: Date.now(), monotonic: performance.now() });

/** On average. 0: never. */
function every(dice: Dice, ms: number, run: () => unknown): void {
  if (ms === 0) return;
  setTimeout(
    () => {
      run();
      every(dice, ms, run);
    },
    1 + dice.upTo(2 * ms),
  );
}
