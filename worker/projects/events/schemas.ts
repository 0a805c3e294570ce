import * as v from "valibot";
import { pageQuery } from "../../platform/http/list.ts";
import { Instant } from "../grants/schemas.ts";

const Text = v.pipe(v.string(), v.maxLength(400, "At most 400 characters."));

const filter = {
  /** The id of a user or a key, as events show it. */
  actor: v.optional(Text),
  action: v.optional(Text),
  target: v.optional(Text),
  from: v.optional(Instant),
  to: v.optional(Instant),
};

export const EventQuery = v.strictObject({ ...pageQuery, ...filter });
export type EventQuery = v.InferOutput<typeof EventQuery>;

export const ExportQuery = v.strictObject({
  ...filter,
  format: v.optional(v.picklist(["ndjson", "csv"], "format is ndjson or csv.")),
});
export type ExportQuery = v.InferOutput<typeof ExportQuery>;

/** `<revision>.<hash>`, as in exports and answers; the first 8 characters of the hash are enough. */
export const VerificationQuery = v.strictObject({
  head: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[1-9][0-9]{0,14}\.[0-9a-f]{8,64}$/,
        "A head is a revision, a dot and at least 8 characters of its hash.",
      ),
      v.transform((head) => ({ revision: Number.parseInt(head, 10), hash: head.slice(head.indexOf(".") + 1) })),
    ),
  ),
});
export type VerificationQuery = v.InferOutput<typeof VerificationQuery>;
