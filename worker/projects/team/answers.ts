import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";
import { accessEntries, EffectiveView, MemberKind } from "../grants/answers.ts";
import { InvitationView } from "../invitations/answers.ts";

const memberEntries = {
  id: v.string(),
  user: v.pipe(
    v.nullable(v.object({ id: v.string(), name: v.string(), email: v.string() })),
    v.description("Null for a placeholder: an imported person without an account."),
  ),
  placeholder: v.nullable(v.object({ name: v.string(), email: v.string() })),
  kind: MemberKind,
  ...accessEntries,
  effective: v.pipe(
    v.array(EffectiveView),
    v.description("All that presets and grants come to, with what they imply."),
  ),
  aliases: v.array(v.object({ type: v.string(), id: v.string() })),
  attributes: v.record(v.string(), v.unknown()),
  isOwner: v.boolean(),
  joinedAt: Time,
  lastActiveAt: v.nullable(Time),
  revision: v.pipe(v.number(), v.description("Send it as `If-Match` with an edit.")),
};

export const MemberView = v.object(memberEntries);
export type MemberView = v.InferOutput<typeof MemberView>;

export const TeamEntry = v.variant("entry", [
  v.object({ entry: v.literal("member"), ...memberEntries }),
  v.object({ entry: v.literal("invitation"), ...InvitationView.entries }),
]);
export type TeamEntry = v.InferOutput<typeof TeamEntry>;

export const MemberResult = v.object({
  memberId: v.string(),
  status: v.picklist(["changed", "unchanged", "refused", "not_found"]),
  reason: v.pipe(v.nullable(v.string()), v.description("Why it was refused.")),
  missing: v.pipe(v.array(v.string()), v.description("What the caller would have to hold.")),
});
export type MemberResult = v.InferOutput<typeof MemberResult>;

export const MemberResults = v.object({ results: v.array(MemberResult) });

export const Removed = v.object({ restorableUntil: Time });
export type Removed = v.InferOutput<typeof Removed>;
