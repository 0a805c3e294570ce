import { grant, ownPermission, ownPreset, type Scenario } from "../scenario.ts";

const todo = ownPermission("todos.update", { resourceType: "todo", action: "can_update_todo" });

export const catalogue: readonly Scenario[] = [
  {
    name: "a project's own permissions",
    project: { builtInGroups: ["posts"], permissions: [todo, ownPermission("todos.old", { retired: true })] },
    members: {
      ann: { grants: [grant("todos.update")] },
      ben: { grants: [grant("todos.*")] },
      carl: { grants: [grant("todos.old"), grant("comments.read"), grant("no.such")] },
      olga: { isOwner: true },
    },
    lines: [
      { who: "ann", may: "can_update_todo", on: "todo:1", because: { source: "grant", via: null } },
      { who: "ann", may: "todos.update", on: "anything:at-all" },
      { who: "ann", mayNot: "can_update_todo", on: "post:1", reason: "unknown_permission" },
      { who: "ben", may: "todos.update", on: "todo:1" },
      { who: "ben", mayNot: "posts.view", on: "todo:1", reason: "no_grant" },
      { who: "carl", mayNot: "todos.old", on: "todo:1", reason: "unknown_permission" },
      { who: "carl", mayNot: "comments.read", on: "comment:1", reason: "unknown_permission" },
      { who: "carl", mayNot: "no.such", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "todos.old", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "no.such", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "todos.*", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "*", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "constructor", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", mayNot: "", on: "todo:1", reason: "unknown_permission" },
      { who: "olga", may: "todos.update", on: "todo:1", because: { source: "owner", grant: null } },
    ],
  },
  {
    name: "implying is transitive, crosses groups, stands cycles, and ends at what is unknown",
    project: {
      builtInGroups: ["posts"],
      permissions: [
        ownPermission("a.one", { implies: ["b.two"] }),
        ownPermission("b.two", { implies: ["c.three", "gone.four"] }),
        ownPermission("c.three", { implies: ["a.one", "posts.schedule"] }),
        ownPermission("gone.four", { implies: ["team.edit"], retired: true }),
      ],
    },
    members: { ann: { grants: [grant("b.*")] }, ben: { grants: [grant("b.two")] } },
    lines: [
      { who: "ann", may: "b.two", on: "x:1", because: { via: null } },
      { who: "ann", may: "a.one", on: "x:1", because: { via: "b.two" } },
      { who: "ann", may: "posts.view", on: "x:1", because: { via: "b.two" } },
      { who: "ann", mayNot: "posts.publish", on: "x:1", reason: "no_grant" },
      { who: "ann", mayNot: "team.edit", on: "x:1", reason: "no_grant" },
      { who: "ben", may: "posts.create", on: "x:1", because: { via: "b.two" } },
    ],
  },
  {
    name: "a built-in permission cannot be replaced, nor a reserved group extended",
    project: {
      builtInGroups: ["posts"],
      permissions: [
        ownPermission("posts.view", { implies: ["posts.publish"] }),
        ownPermission("comments.read", { resourceType: "remark" }),
        ownPermission("team.rule", { implies: ["team.edit"] }),
        ownPermission("presss.publish", { resourceType: "post", action: "publish" }),
      ],
    },
    members: {
      ann: { grants: [grant("posts.view"), grant("team.rule"), grant("comments.read")] },
      olga: { isOwner: true },
    },
    lines: [
      { who: "ann", mayNot: "posts.publish", on: "post:1", reason: "no_grant" },
      { who: "ann", mayNot: "team.rule", on: "x:1", reason: "unknown_permission" },
      { who: "ann", mayNot: "team.edit", on: "x:1", reason: "no_grant" },
      // Its built-in group is hidden, so the name is free.
      { who: "ann", may: "read", on: "remark:1" },
      { who: "ann", mayNot: "read", on: "comment:1", reason: "unknown_permission" },
      // Two permissions claim this pair, so it stands for neither.
      { who: "olga", mayNot: "publish", on: "post:1", reason: "unknown_permission" },
      { who: "olga", may: "posts.publish", on: "post:1" },
    ],
  },
  {
    name: "no own preset stands in the place of a built-in one, retired and unknown ones give nothing",
    project: {
      presets: [
        ownPreset("editor", [grant("posts.publish")]),
        ownPreset("full-access", [grant("posts.view")]),
        ownPreset("old", [grant("posts.view")], { retired: true }),
        ownPreset("viewer", [grant("posts.publish")], { retired: true }),
      ],
    },
    members: {
      ed: { presets: ["editor"] },
      fay: { presets: ["full-access"] },
      old: { presets: ["old", "unknown", "__proto__"] },
      vic: { presets: ["viewer"] },
    },
    lines: [
      { who: "ed", may: "posts.create", on: "post:1", because: { source: "preset:editor" } },
      { who: "ed", mayNot: "posts.publish", on: "post:1", reason: "no_grant" },
      { who: "fay", may: "team.edit", on: "x:1", because: { source: "preset:full-access" } },
      { who: "old", mayNot: "posts.view", on: "post:1", reason: "no_grant" },
      { who: "vic", may: "comments.read", on: "post:1" },
      { who: "vic", mayNot: "posts.publish", on: "post:1", reason: "no_grant" },
    ],
  },
  {
    name: "broken grants give nothing and take nothing away",
    project: {},
    members: {
      ann: {
        grants: [
          grant("posts.publish", { scope: "" }),
          grant("posts.publish", { scope: "post" }),
          grant("posts.publish", { scope: ":1" }),
          grant("posts.publish", { startsAt: Number.NaN }),
          grant("posts.publish", { expiresAt: "2030" as unknown as number }),
          grant("posts.publish", { when: [{ property: "post.x", eq: 1 }] }),
          grant("posts.publish", { when: [{ property: "resource.", eq: 1 }] }),
          grant("posts.publish", { when: [{ property: "resource.x", eq: null as unknown as string }] }),
          grant("posts.publish", { when: [{ property: "resource.x", eq: 1, ne: 2 }] }),
          grant("posts.publish", { when: {} as unknown as [] }),
          grant("posts"),
          grant(".*"),
          grant("posts.publish.*"),
          grant("**"),
          grant(null as unknown as string),
          null as unknown as ReturnType<typeof grant>,
          grant("posts.view"),
        ],
      },
    },
    lines: [
      { who: "ann", may: "posts.view", on: "post:1" },
      { who: "ann", mayNot: "posts.publish", on: "post:1", reason: "no_grant", sent: { resource: { x: 1 } } },
    ],
  },
];
