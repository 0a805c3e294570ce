import * as v from "valibot";
import { limitUpTo } from "../../platform/http/list.ts";

const MOST_RECORDS = 1_000;
const RECORDS = 500;

export const SnapshotQuery = v.strictObject({
  limit: limitUpTo(MOST_RECORDS, RECORDS),
  cursor: v.optional(v.string()),
  /** `accounts.place` of the page before. */
  place: v.optional(v.string()),
});
export type SnapshotQuery = v.InferOutput<typeof SnapshotQuery>;
