import * as v from "valibot";
import type { SnapshotPage } from "../../../access/feed/messages.ts";
import { PermissionView } from "../../projects/catalogue/answers.ts";
import { Comparison } from "../../projects/grants/answers.ts";

// Records are those of the core: times are epoch milliseconds.
const Grant = v.object({
  permission: v.string(),
  scope: v.string(),
  when: v.array(Comparison),
  startsAt: v.nullable(v.number()),
  expiresAt: v.nullable(v.number()),
});
const Attributes = v.record(v.string(), v.unknown());
const Entity = { type: v.string(), id: v.string() };
const Names = v.array(v.string());

const Project = v.object({
  id: v.string(),
  slug: v.string(),
  status: v.picklist(["active", "archived", "suspended", "deleted"]),
  stored: v.object({ subject: Names, resource: Names }),
  catalogue: v.object({
    version: v.number(),
    builtInGroups: Names,
    permissions: v.array(PermissionView),
    presets: v.array(
      v.object({
        key: v.string(),
        name: v.nullable(v.string()),
        grants: v.array(Grant),
        builtIn: v.boolean(),
        retired: v.boolean(),
      }),
    ),
  }),
});

const Member = v.object({
  id: v.string(),
  userId: v.nullable(v.string()),
  user: v.nullable(v.object({ email: v.string(), isSuspended: v.boolean() })),
  placeholder: v.nullable(v.object({ email: v.string(), until: v.nullable(v.number()) })),
  isOwner: v.boolean(),
  access: v.object({ presets: Names, grants: v.array(Grant) }),
  attributes: Attributes,
  aliases: v.array(v.object(Entity)),
});

/** What the SDK starts its memory from: all that decisions rest on, page by page, as of one revision. */
export const Snapshot = v.object({
  at: v.object({ revision: v.number(), hash: v.string() }),
  project: v.nullable(Project),
  members: v.array(Member),
  resources: v.array(v.object({ ...Entity, attributes: Attributes })),
  accounts: v.object({ place: v.string(), before: Names, after: Names }),
  next: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, SnapshotPage>;
