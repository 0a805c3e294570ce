import type { Dice } from "./dice.ts";

/** How bad things are in one run: longest delays and mean intervals in ms (0: never), chances from 0 to 1. */
export interface Weather {
  /** How many different questions are asked at all: of few, memory is warm. */
  readonly questions: number;
  /** How many facts an isolate has room for. */
  readonly room: number;
  readonly changeEvery: number;
  readonly askEvery: number;
  /** How often an SDK's process is stopped within a batch. */
  readonly stopped: number;
  readonly ackDelay: number;
  readonly noticeDelay: number;
  readonly noticeLost: number;
  readonly noticeDoubled: number;
  readonly hubDelay: number;
  readonly replyLost: number;
  readonly verificationDelay: number;
  readonly factsDelay: number;
  readonly replicaLag: number;
  readonly nearbyIsReplica: number;
  readonly evictEvery: number;
  readonly askedOfOldHub: number;
  readonly restoreEvery: number;
  readonly sleepEvery: number;
}

const CALM: Weather = {
  questions: 6,
  room: 200,
  changeEvery: 400,
  askEvery: 50,
  stopped: 0,
  ackDelay: 5,
  noticeDelay: 20,
  noticeLost: 0.1,
  noticeDoubled: 0.1,
  hubDelay: 5,
  replyLost: 0,
  verificationDelay: 5,
  factsDelay: 10,
  replicaLag: 300,
  nearbyIsReplica: 0.3,
  evictEvery: 0,
  askedOfOldHub: 0,
  restoreEvery: 0,
  sleepEvery: 0,
};

const LAGGING = { replicaLag: 400, nearbyIsReplica: 0.9 };
const TWO_HUBS = { evictEvery: 600, askedOfOldHub: 0.5, noticeLost: 0.5 };

/** One kind of trouble each, so that none hides another; and anything at once. */
const KINDS = {
  deaf: () => ({ noticeLost: 1, changeEvery: 700 }),
  slowPrimary: () => ({ noticeLost: 1, changeEvery: 1_000, verificationDelay: 1_200, replyLost: 0.5 }),
  halfDeaf: () => ({ noticeLost: 0.5, noticeDelay: 200, changeEvery: 200 }),
  slowHub: () => ({ noticeLost: 1, changeEvery: 400, hubDelay: 1_200, replyLost: 0.5 }),
  quiet: () => ({ ...LAGGING, noticeLost: 1, changeEvery: 500, askEvery: 900, factsDelay: 900, room: 14 }),
  lagging: () => ({ ...LAGGING, room: 14, changeEvery: 200 }),
  slowFacts: () => ({ ...LAGGING, room: 14, changeEvery: 150, factsDelay: 400 }),
  twoHubs: () => ({ ...TWO_HUBS, ...LAGGING, changeEvery: 200, room: 14 }),
  twoSlowHubs: () => ({ ...TWO_HUBS, ...LAGGING, changeEvery: 200, hubDelay: 400, replyLost: 0.1, room: 14 }),
  evicted: () => ({ evictEvery: 400, noticeLost: 1, changeEvery: 700 }),
  restored: () => ({ restoreEvery: 2_000, changeEvery: 120, noticeLost: 0.5 }),
  restoredCold: () => ({ restoreEvery: 900, changeEvery: 200, noticeLost: 1, room: 12 }),
  restoredAmongHubs: () => ({ ...TWO_HUBS, restoreEvery: 1_500, changeEvery: 150, hubDelay: 300 }),
  sleepy: () => ({ sleepEvery: 700, noticeLost: 1, changeEvery: 700 }),
  stopped: () => ({ stopped: 0.03, noticeLost: 1, changeEvery: 700 }),
  anything,
} satisfies Record<string, (dice: Dice) => Partial<Weather>>;

export type Storm = keyof typeof KINDS;
export const STORMS = Object.keys(KINDS) as Storm[];

export const weatherIn = (storm: Storm, dice: Dice): Weather => ({ ...CALM, ...KINDS[storm](dice) });

function anything(dice: Dice): Weather {
  return {
    questions: dice.pick([2, 6]),
    room: dice.pick([14, 30, 200]),
    changeEvery: dice.pick([150, 300, 700]),
    askEvery: dice.pick([30, 80, 1_000]),
    stopped: dice.pick([0, 0.05]),
    ackDelay: dice.pick([0, 20, 300]),
    noticeDelay: dice.pick([5, 100, 2_000]),
    noticeLost: dice.pick([0, 0.3, 1]),
    noticeDoubled: dice.pick([0, 0.3]),
    hubDelay: dice.pick([3, 30, 300, 1_500]),
    replyLost: dice.pick([0, 0.1]),
    verificationDelay: dice.pick([3, 30, 600]),
    factsDelay: dice.pick([3, 50, 700]),
    replicaLag: dice.pick([50, 700, 5_000]),
    nearbyIsReplica: dice.pick([0, 0.5, 1]),
    evictEvery: dice.pick([0, 600, 2_500]),
    askedOfOldHub: dice.pick([0, 0.5]),
    restoreEvery: dice.pick([0, 1_000]),
    sleepEvery: dice.pick([0, 2_000]),
  };
}
