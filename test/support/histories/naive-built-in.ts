import type { NaivePermission } from "./naive.ts";

/** The table of section 2 of the design, as it stands there: `posts.create (view)` implies `posts.view`, `!` is risky. */
const TABLE = `
| permission (implies) · ! risky | client | community-manager | editor | smm-specialist | viewer |
| posts.view | ✓ | | ✓ | ✓ | ✓ |
| posts.create (view), posts.schedule (create) | | | ✓ | ✓ | |
| posts.publish ! (view) | ✓ | | | | |
| posts.approve (view) | ✓ | | | | |
| comments.read | ✓ | ✓ | | ✓ | ✓ |
| comments.internal (read), comments.reply (read) | | ✓ | | ✓ | |
| messages.read, messages.reply (read), subscribers.view | | ✓ | | ✓ | |
| analytics.view | ✓ | | | ✓ | ✓ |
| analytics.export (view) | ✓ | | | ✓ | |
| ai.use | | | ✓ | ✓ | |
| accounts.view, accounts.connect ! (view) | | | | ✓ | |
| team.view | ✓ | ✓ | ✓ | ✓ | ✓ |
| team.invite ! (view), team.edit ! (view), team.remove ! (view) | | | | | |
| project.edit !, presets.manage ! (team.view), resources.manage, keys.manage !, webhooks.manage !, audit.view | | | | | |
`;

/** "Type = the group in the singular; `team`, `project` and the rest: type `project`." */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  posts: "post",
  comments: "comment",
  messages: "message",
  subscribers: "subscriber",
  analytics: "analytics",
  ai: "ai",
  accounts: "account",
};

const [HEAD = [], ...ROWS] = TABLE.trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const NAMES = /([a-z]+)\.([a-z]+)(?: !)?(?: \(([a-z.]+)\))?/g;
const namesIn = (cell = ""): NaivePermission[] =>
  [...cell.matchAll(NAMES)].map(([, group = "", action = "", implied = ""]) => ({
    name: `${group}.${action}`,
    resourceType: CONTENT_TYPES[group] ?? "project",
    action,
    implies: implied === "" ? [] : [implied.includes(".") ? implied : `${group}.${implied}`],
  }));

const ALL = ROWS.flatMap(([, cell]) => namesIn(cell));

/** Those of the content groups shown, and of the groups that always exist. */
export const builtInPermissions = (groups: readonly string[]): NaivePermission[] =>
  ALL.filter(
    ({ name, resourceType }) => resourceType === "project" || groups.some((group) => name.startsWith(`${group}.`)),
  );

export const BUILT_IN_PRESETS: Readonly<Record<string, readonly string[]>> = {
  "full-access": ["*"],
  ...Object.fromEntries(
    HEAD.slice(2, -1).map((key, at) => [
      key,
      ROWS.flatMap((row) => (row[at + 2] === "✓" ? namesIn(row[1]).map(({ name }) => name) : [])),
    ]),
  ),
};
