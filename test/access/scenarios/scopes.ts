import { grant, type Scenario } from "../scenario.ts";

export const scopes: readonly Scenario[] = [
  {
    name: "scopes",
    project: { stored: { resource: ["account"] } },
    members: {
      ann: { grants: [grant("posts.publish", { scope: "account:instagram-main" })] },
      ben: { grants: [grant("posts.view", { scope: "record:a:b" })] },
      carl: { grants: [grant("posts.view", { scope: "type:post" }), grant("posts.view", { scope: "id:7" })] },
      dora: { grants: [grant("posts.view", { scope: "team:red" })] },
    },
    resources: { "post:1": { account: "instagram-main" }, "post:2": { account: "vk" }, "post:3": { account: 7 } },
    lines: [
      { who: "ann", may: "posts.publish", on: "account:instagram-main" },
      { who: "ann", may: "publish", on: "post:1" },
      { who: "ann", may: "posts.view", on: "post:1", because: { via: "posts.publish" } },
      {
        who: "ann",
        mayNot: "publish",
        on: "post:2",
        reason: "out_of_scope",
        nearest: { source: "grant", comparison: null },
      },
      // Declared as stored: what the question says about it does not count, registered or not.
      {
        who: "ann",
        mayNot: "publish",
        on: "post:2",
        sent: { resource: { account: "instagram-main" } },
        reason: "out_of_scope",
      },
      {
        who: "ann",
        mayNot: "publish",
        on: "post:9",
        sent: { resource: { account: "instagram-main" } },
        reason: "out_of_scope",
      },
      { who: "ann", mayNot: "posts.publish", on: "account:Instagram-main", reason: "out_of_scope" },
      { who: "ann", mayNot: "posts.publish", on: "project:prj_1", reason: "out_of_scope" },
      { who: "ben", may: "posts.view", on: "record:a:b" },
      { who: "ben", mayNot: "posts.view", on: "record:a", reason: "out_of_scope" },
      { who: "ben", mayNot: "posts.view", on: "record:b", reason: "out_of_scope" },
      {
        who: "carl",
        mayNot: "posts.view",
        on: "post:7",
        sent: { resource: { type: "post", id: "7" } },
        reason: "out_of_scope",
      },
      { who: "carl", may: "posts.view", on: "type:post" },
      // Not declared: what is sent counts, as a string alone and as an own property alone.
      { who: "dora", may: "posts.view", on: "post:1", sent: { resource: { team: "red" } } },
      {
        who: "dora",
        mayNot: "posts.view",
        on: "post:1",
        sent: { resource: { team: ["red"] } },
        reason: "out_of_scope",
      },
      {
        who: "dora",
        mayNot: "posts.view",
        on: "post:1",
        sent: { resource: Object.create({ team: "red" }) },
        reason: "out_of_scope",
      },
    ],
  },
];
