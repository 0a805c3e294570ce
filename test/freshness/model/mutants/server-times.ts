import type { Moment } from "../../../../access/lease/moment.ts";
import { ServerTime } from "../../../../access/lease/server-time.ts";

// Server times without one rule each.

export class BeginsByTheSending extends ServerTime {
  override earliest(now: Moment): number {
    return this.latest(now);
  }
}

export class EndsByTheReceipt extends ServerTime {
  override latest(now: Moment): number {
    return this.earliest(now);
  }
}
