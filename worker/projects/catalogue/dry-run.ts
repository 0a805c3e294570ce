import * as v from "valibot";

/** `?dryRun=1`: decide and report the affected members without changing anything. */
export const DryRun = v.pipe(
  v.strictObject({ dryRun: v.optional(v.picklist(["0", "1"], "dryRun is 1 or 0."), "0") }),
  v.transform(({ dryRun }) => ({ dryRun: dryRun === "1" })),
);
