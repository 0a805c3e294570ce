/** A browser as limits see it. Known: somebody signed in with this address in it before. */
export interface Visitor {
  readonly browser: string | null;
  readonly isKnown: boolean;
}
