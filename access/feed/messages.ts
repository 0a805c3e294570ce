import type { Change, Point } from "../lease/protocol.ts";

/**
 * Unasked news of a project, from its hub. It only ever shortens what a holder may trust: it follows the changes if its
 * record is at `base`, and otherwise knows that it must ask.
 */
export interface FeedPush {
  readonly kind: "changes";
  readonly base: Point;
  readonly changes: readonly Change[];
}
