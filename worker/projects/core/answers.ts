import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";
import { TouchedView } from "../catalogue/answers.ts";
import { AccessView, EffectiveView } from "../grants/answers.ts";

const TransferView = v.object({
  fromMemberId: v.string(),
  toMemberId: v.string(),
  formerOwnerPresets: v.array(v.string()),
  expiresAt: Time,
  isForMe: v.boolean(),
});
export type TransferView = v.InferOutput<typeof TransferView>;

export const ProjectView = v.object({
  id: v.string(),
  slug: v.string(),
  name: v.string(),
  timeZone: v.string(),
  status: v.picklist(["active", "archived", "suspended", "deleted"]),
  revision: v.number(),
  createdAt: Time,
  archivedAt: v.nullable(Time),
  deletedAt: v.pipe(v.nullable(Time), v.description("When a deletion that can still be undone was asked for.")),
  builtInGroups: v.array(v.string()),
  owner: v.nullable(v.object({ memberId: v.string(), name: v.string(), email: v.string() })),
  transfer: v.pipe(
    v.nullable(TransferView),
    v.description("A transfer that waits; only the owner and the nominee see it."),
  ),
  me: v.pipe(
    v.nullable(
      v.object({ memberId: v.string(), isOwner: v.boolean(), access: AccessView, effective: v.array(EffectiveView) }),
    ),
    v.description("The caller as a member; null for a key."),
  ),
});
export type ProjectView = v.InferOutput<typeof ProjectView>;

const TakenView = v.object({
  ...TouchedView.entries,
  permissions: v.pipe(
    v.number(),
    v.description("How many permissions members lose; those without holders are not counted."),
  ),
});
export type TakenView = v.InferOutput<typeof TakenView>;

export const ProjectEdited = v.object({
  ...ProjectView.entries,
  takes: v.pipe(v.nullable(TakenView), v.description("What members lose by hidden groups; null: nothing.")),
});

export const ProjectDeleted = v.object({ restorableUntil: Time });
