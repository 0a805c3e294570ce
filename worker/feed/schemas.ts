import * as v from "valibot";

const MOST_RECORDS = 1_000;

export const SnapshotQuery = v.object({
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]{1,6}$/, "limit must be a whole number."),
      v.transform(Number),
      v.minValue(1, "limit must be at least 1."),
      v.maxValue(MOST_RECORDS, `limit must be at most ${MOST_RECORDS}.`),
    ),
    String(MOST_RECORDS / 2),
  ),
  cursor: v.optional(v.string()),
  /** `accounts.place` of the page before. */
  place: v.optional(v.string()),
});
export type SnapshotQuery = v.InferOutput<typeof SnapshotQuery>;
