/** How much is measured. */
export interface Effort {
  readonly rounds: number;
  /** Of load on each subject in each round. */
  readonly seconds: number;
}

/** The runtime stops for tens of milliseconds to collect what requests left, about once a second: each round has several of them. */
export const FULL: Effort = { rounds: 9, seconds: 3 };
export const SHORT: Effort = { rounds: 3, seconds: 0.5 };

/** Connections that ask at once. */
export const CONNECTIONS = 16;

/** Until the runtime has compiled what is called again and again. */
const WARMING_UP = 3;

/** Measures each of the subjects in each round, in turn, after some that warm up and do not count. */
export async function interleave<S, M>(
  subjects: readonly S[],
  rounds: number,
  measure: (subject: S) => M | Promise<M>,
): Promise<M[][]> {
  const measured: M[][] = subjects.map(() => []);
  for (let round = -WARMING_UP; round < rounds; round++) {
    for (const [at, subject] of subjects.entries()) {
      const result = await measure(subject);
      if (round >= 0) measured[at]?.push(result);
    }
  }
  return measured;
}
