/** A browser for limits. It is known if a user signed in with this address in it before. */
export interface Visitor {
  readonly browser: string | null;
  readonly isKnown: boolean;
}
