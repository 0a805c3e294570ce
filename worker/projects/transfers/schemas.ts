import * as v from "valibot";
import { Fields } from "../../platform/http/fields.ts";
import { Presets } from "../grants/schemas.ts";

export const NewTransfer = Fields("a transfer", {
  memberId: v.string(),
  /** The presets the former owner keeps; empty for no access. */
  formerOwnerPresets: v.optional(Presets, []),
});
export type NewTransfer = v.InferOutput<typeof NewTransfer>;
