import type { ProjectStatus } from "../../../access/types.ts";
import { grant, type Scenario } from "../scenario.ts";

const members = { olga: { isOwner: true }, ann: { grants: [grant("posts.publish")] } };

export const projects: readonly Scenario[] = [
  {
    name: "membership",
    project: {},
    members: { ...members, unknown: {} },
    lines: [
      { who: "olga", may: "posts.publish", on: "post:1", because: { source: "owner", via: null } },
      { who: "ann", may: "posts.publish", on: "post:1", because: { source: "grant" } },
      { who: "stranger", mayNot: "posts.publish", on: "post:1", reason: "not_a_member" },
      { who: "unknown", mayNot: "posts.publish", on: "post:1", reason: "no_grant" },
      { who: "stranger", mayNot: "no.such", on: "post:1", reason: "unknown_permission" },
      { who: "ann", mayNot: "posts.publish", on: "post:1", at: Number.NaN, reason: "malformed" },
    ],
  },
  closed("archived", "project_archived"),
  closed("suspended", "project_suspended"),
  closed("deleted", "unknown_project"),
  closed("no such status" as ProjectStatus, "unknown_project"),
  {
    name: "a project that does not exist",
    project: null,
    members,
    lines: [{ who: "olga", mayNot: "posts.publish", on: "post:1", reason: "unknown_project" }],
  },
];

function closed(status: ProjectStatus, reason: "project_archived" | "project_suspended" | "unknown_project"): Scenario {
  return {
    name: `a project that is ${status}`,
    project: { status },
    members,
    lines: ["olga", "ann", "stranger"].map((who) => ({ who, mayNot: "posts.publish", on: "post:1", reason })),
  };
}
