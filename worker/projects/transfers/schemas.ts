import * as v from "valibot";
import { Presets } from "../grants/schemas.ts";

export const NewTransfer = v.strictObject({
  memberId: v.string(),
  /** The presets the former owner keeps; empty for no access. */
  formerOwnerPresets: v.optional(Presets, []),
});
export type NewTransfer = v.InferOutput<typeof NewTransfer>;
