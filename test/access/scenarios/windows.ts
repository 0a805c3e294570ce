import { grant, type Scenario } from "../scenario.ts";

export const windows: readonly Scenario[] = [
  {
    name: "windows hold from their start up to, but not at, their end",
    project: {},
    members: {
      ann: { grants: [grant("posts.publish", { startsAt: 100, expiresAt: 200 })] },
      ben: { grants: [grant("posts.publish", { expiresAt: 200 }), grant("posts.publish", { startsAt: 300 })] },
      carl: { grants: [grant("posts.publish", { startsAt: 200, expiresAt: 100 })] },
    },
    lines: [
      { who: "ann", mayNot: "publish", on: "post:1", at: 99, reason: "not_started" },
      { who: "ann", may: "publish", on: "post:1", at: 100 },
      { who: "ann", may: "view", on: "post:1", at: 199 },
      { who: "ann", mayNot: "publish", on: "post:1", at: 200, reason: "expired", nearest: { failure: "expired" } },
      { who: "ben", may: "publish", on: "post:1", at: -1 },
      { who: "ben", mayNot: "publish", on: "post:1", at: 250, reason: "not_started" },
      { who: "ben", may: "publish", on: "post:1", at: 300 },
      { who: "carl", mayNot: "publish", on: "post:1", at: 150, reason: "expired" },
    ],
  },
  {
    name: "the reason is that of the grant which came closest",
    project: {},
    members: {
      ann: {
        grants: [
          grant("posts.publish", { when: [{ property: "resource.status", eq: "draft" }] }),
          grant("posts.*", { expiresAt: 1 }),
          grant("*", { scope: "post:2" }),
        ],
      },
    },
    lines: [
      {
        who: "ann",
        mayNot: "publish",
        on: "post:1",
        reason: "condition_failed",
        nearest: {
          source: "grant",
          failure: "condition_failed",
          comparison: { property: "resource.status", eq: "draft" },
        },
      },
      {
        who: "ann",
        mayNot: "approve",
        on: "post:1",
        reason: "expired",
        nearest: { grant: grant("posts.*", { expiresAt: 1 }) },
      },
      {
        who: "ann",
        mayNot: "team.view",
        on: "post:1",
        reason: "out_of_scope",
        nearest: { grant: grant("*", { scope: "post:2" }) },
      },
      { who: "ann", may: "approve", on: "post:2" },
    ],
  },
];
