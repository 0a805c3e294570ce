import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";
import { MemberKind } from "../../projects/grants/answers.ts";
import { UserView } from "../users/answers.ts";

/** Enough of an access for a list: "Editor and 2 more". */
const AccessSummary = v.object({
  presets: v.pipe(
    v.array(v.object({ key: v.string(), name: v.nullable(v.string()) })),
    v.description("The name is null for a built-in preset."),
  ),
  grants: v.number(),
});

export const MeView = v.object({
  user: UserView,
  administrator: v.boolean(),
  projects: v.array(
    v.object({
      id: v.string(),
      slug: v.string(),
      name: v.string(),
      status: v.picklist(["active", "archived", "suspended", "deleted"]),
      isOwner: v.boolean(),
      access: AccessSummary,
      archivedAt: v.nullable(Time),
      restorableUntil: v.nullable(Time),
    }),
  ),
  invitations: v.array(
    v.object({
      id: v.string(),
      project: v.object({ name: v.string() }),
      inviter: v.nullable(v.object({ name: v.string(), email: v.string() })),
      kind: MemberKind,
      note: v.nullable(v.string()),
      access: AccessSummary,
      createdAt: Time,
      expiresAt: v.nullable(Time),
    }),
  ),
});
export type MeView = v.InferOutput<typeof MeView>;
