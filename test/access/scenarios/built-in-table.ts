import { grant, type Line, type Scenario } from "../scenario.ts";

/** The table of design.md section 2, written a second time by hand. */
const TABLE = `
  permission          | resource     | client | community-manager | editor | smm-specialist | viewer
  posts.view          | post:7       | ✓      |                   | ✓      | ✓              | ✓
  posts.create        | post:7       |        |                   | ✓      | ✓              |
  posts.schedule      | post:7       |        |                   | ✓      | ✓              |
  posts.publish       | post:7       | ✓      |                   |        |                |
  posts.approve       | post:7       | ✓      |                   |        |                |
  comments.read       | comment:7    | ✓      | ✓                 |        | ✓              | ✓
  comments.internal   | comment:7    |        | ✓                 |        | ✓              |
  comments.reply      | comment:7    |        | ✓                 |        | ✓              |
  messages.read       | message:7    |        | ✓                 |        | ✓              |
  messages.reply      | message:7    |        | ✓                 |        | ✓              |
  subscribers.view    | subscriber:7 |        | ✓                 |        | ✓              |
  analytics.view      | analytics:7  | ✓      |                   |        | ✓              | ✓
  analytics.export    | analytics:7  | ✓      |                   |        | ✓              |
  ai.use              | ai:7         |        |                   | ✓      | ✓              |
  accounts.view       | account:7    |        |                   |        | ✓              |
  accounts.connect    | account:7    |        |                   |        | ✓              |
  team.view           | project:7    | ✓      | ✓                 | ✓      | ✓              | ✓
  team.invite         | project:7    |        |                   |        |                |
  team.edit           | project:7    |        |                   |        |                |
  team.remove         | project:7    |        |                   |        |                |
  project.edit        | project:7    |        |                   |        |                |
  presets.manage      | project:7    |        |                   |        |                |
  resources.manage    | project:7    |        |                   |        |                |
  keys.manage         | project:7    |        |                   |        |                |
  webhooks.manage     | project:7    |        |                   |        |                |
  audit.view          | project:7    |        |                   |        |                |
`;

const IMPLIES: Readonly<Record<string, readonly string[]>> = {
  "posts.create": ["posts.view"],
  "posts.schedule": ["posts.create", "posts.view"],
  "posts.publish": ["posts.view"],
  "posts.approve": ["posts.view"],
  "comments.internal": ["comments.read"],
  "comments.reply": ["comments.read"],
  "messages.reply": ["messages.read"],
  "analytics.export": ["analytics.view"],
  "accounts.connect": ["accounts.view"],
  "team.invite": ["team.view"],
  "team.edit": ["team.view"],
  "team.remove": ["team.view"],
  "presets.manage": ["team.view"],
};

/** Pairs that several permissions claim: the short action says nothing, but for `edit`, which is the project's own. */
const AMBIGUOUS = ["team.view", "audit.view", "presets.manage", "resources.manage", "keys.manage", "webhooks.manage"];

const [HEAD = [], ...ROWS] = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const PRESETS = HEAD.slice(2);
const NAMES = ROWS.flatMap(([name]) => name ?? []);

const lines: readonly Line[] = ROWS.flatMap(([name = "", on = "", ...ticks]) =>
  [...PRESETS, "full-access", "owner"].map((who, column): Line => {
    const isTicked = column >= PRESETS.length || ticks[column] === "✓";
    return isTicked ? { who, may: name, on } : { who, mayNot: name, on, reason: "no_grant" };
  }),
);

const shortLines: readonly Line[] = ROWS.flatMap(([name = "", on = ""]): Line[] => {
  const action = name.split(".")[1] ?? "";
  if (name === "team.edit") return [{ who: "team-edit", mayNot: "edit", on, reason: "no_grant" }];
  if (AMBIGUOUS.includes(name)) return [{ who: "owner", mayNot: action, on, reason: "unknown_permission" }];
  return [{ who: name.replace(".", "-"), may: action, on, because: { source: "grant", via: null } }];
});

const impliedLines: readonly Line[] = ROWS.flatMap(([name = ""]) =>
  NAMES.map((other): Line => {
    const who = name.replace(".", "-");
    const isGiven = other === name || (IMPLIES[name] ?? []).includes(other);
    if (!isGiven) return { who, mayNot: other, on: "thing:1", reason: "no_grant" };
    return { who, may: other, on: "thing:1", because: { via: other === name ? null : name } };
  }),
);

const holders = Object.fromEntries(NAMES.map((name) => [name.replace(".", "-"), { grants: [grant(name)] }]));

export const builtInTable: readonly Scenario[] = [
  {
    name: "the built-in presets",
    project: {},
    members: {
      ...Object.fromEntries([...PRESETS, "full-access"].map((key) => [key, { presets: [key] }])),
      owner: { isOwner: true },
    },
    lines,
  },
  { name: "the short actions", project: {}, members: { ...holders, owner: { isOwner: true } }, lines: shortLines },
  { name: "what one permission implies", project: {}, members: holders, lines: impliedLines },
];
