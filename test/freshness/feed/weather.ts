/** How bad things are in one run: longest delays and mean intervals in ms (0: never), and a chance. */
export interface FeedWeather {
  readonly changeEvery: number;
  readonly askEvery: number;
  readonly isolateEvery: number;
  readonly noticeDelay: number;
  readonly noticeLost: number;
  readonly wireDelay: number;
  readonly readDelay: number;
  readonly evictEvery: number;
  readonly cutEvery: number;
  readonly restoreEvery: number;
}

export const CALM: FeedWeather = {
  changeEvery: 300,
  askEvery: 40,
  isolateEvery: 0,
  noticeDelay: 20,
  noticeLost: 0.1,
  wireDelay: 10,
  readDelay: 5,
  evictEvery: 0,
  cutEvery: 0,
  restoreEvery: 0,
};

/** One kind of trouble each, so that none hides another; and all at once. */
export const STORMS = {
  calm: CALM,
  deaf: { ...CALM, noticeLost: 1, changeEvery: 500 },
  halfDeaf: { ...CALM, isolateEvery: 400, noticeLost: 0.5, noticeDelay: 300, changeEvery: 150 },
  slow: { ...CALM, wireDelay: 500, readDelay: 300, changeEvery: 400 },
  slowAndDeaf: { ...CALM, noticeLost: 1, wireDelay: 740, changeEvery: 600, isolateEvery: 200 },
  slowReads: { ...CALM, readDelay: 200, changeEvery: 500, noticeDelay: 100 },
  sleepyHub: { ...CALM, evictEvery: 400, noticeLost: 0.5 },
  cut: { ...CALM, cutEvery: 900, noticeLost: 0.3, changeEvery: 150 },
  restored: { ...CALM, restoreEvery: 1_500, noticeLost: 0.5, changeEvery: 150 },
  everything: {
    ...CALM,
    restoreEvery: 2_500,
    evictEvery: 900,
    cutEvery: 2_000,
    noticeLost: 0.5,
    wireDelay: 150,
    readDelay: 100,
  },
} satisfies Record<string, FeedWeather>;
