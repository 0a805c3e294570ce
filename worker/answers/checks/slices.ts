/** Compared in about a millisecond, so other requests wait briefly even while many long ones run. */
const SLICE = 20_000;

/** Lets other requests run: a timer is the only wait after which a Worker reads what has arrived. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Long work of one request, in slices, so that others are answered between them. */
export class Slices {
  readonly #giveWay: () => Promise<void>;
  #spent = 0;

  constructor(giveWay: () => Promise<void> = nextTurn) {
    this.#giveWay = giveWay;
  }

  /** To be told, before each piece of work, about how many grants it compares. */
  async begin(weight: number): Promise<void> {
    if (this.#spent > 0 && this.#spent + weight > SLICE) {
      await this.#giveWay();
      this.#spent = 0;
    }
    this.#spent += weight;
  }
}
