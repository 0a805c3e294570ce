/** How often things were met. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(...names: readonly string[]): void {
    for (const name of names) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }
}
