import * as v from "valibot";
import { Presets } from "../grants/schemas.ts";

export const NewTransfer = v.strictObject({
  memberId: v.string(),
  /** What the former owner keeps; none leaves them a member without access. */
  formerOwnerPresets: v.optional(Presets, []),
});
export type NewTransfer = v.InferOutput<typeof NewTransfer>;
