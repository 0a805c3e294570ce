import { groupOf, RESERVED_GROUPS } from "./names.ts";
import type { Grant, Permission, Preset } from "./types.ts";

/** The newest version of the table below. A project records the one it uses; an upgrade moves it by an event. */
export const BUILT_IN_VERSION = 1;

const C = "client";
const M = "community-manager";
const E = "editor";
const S = "smm-specialist";
const V = "viewer";

const FULL_ACCESS = "full-access";
const CONTENT_PRESETS: readonly string[] = [C, M, E, S, V];

type Row = readonly [
  since: number,
  name: string,
  implies: readonly string[],
  risk: "" | "risky",
  presets: readonly string[],
];

/** Append only: a row that shipped never changes, because projects of its version rest on it (design.md section 2). */
const TABLE: readonly Row[] = [
  [1, "posts.view", [], "", [C, E, S, V]],
  [1, "posts.create", ["posts.view"], "", [E, S]],
  [1, "posts.schedule", ["posts.create"], "", [E, S]],
  [1, "posts.publish", ["posts.view"], "risky", [C]],
  [1, "posts.approve", ["posts.view"], "", [C]],
  [1, "comments.read", [], "", [C, M, S, V]],
  [1, "comments.internal", ["comments.read"], "", [M, S]],
  [1, "comments.reply", ["comments.read"], "", [M, S]],
  [1, "messages.read", [], "", [M, S]],
  [1, "messages.reply", ["messages.read"], "", [M, S]],
  [1, "subscribers.view", [], "", [M, S]],
  [1, "analytics.view", [], "", [C, S, V]],
  [1, "analytics.export", ["analytics.view"], "", [C, S]],
  [1, "ai.use", [], "", [E, S]],
  [1, "accounts.view", [], "", [S]],
  [1, "accounts.connect", ["accounts.view"], "risky", [S]],
  [1, "team.view", [], "", [C, M, E, S, V]],
  [1, "team.invite", ["team.view"], "risky", []],
  [1, "team.edit", ["team.view"], "risky", []],
  [1, "team.remove", ["team.view"], "risky", []],
  [1, "project.edit", [], "risky", []],
  [1, "presets.manage", ["team.view"], "risky", []],
  [1, "resources.manage", [], "", []],
  [1, "keys.manage", [], "risky", []],
  [1, "webhooks.manage", [], "risky", []],
  [1, "audit.view", [], "", []],
];

/** The content groups that a project may show or hide, in the order of the table. */
export const BUILT_IN_GROUPS: readonly string[] = /* @__PURE__ */ contentGroups();

function contentGroups(): string[] {
  return [...new Set(TABLE.map(([, name]) => groupOf(name)))].filter((group) => !RESERVED_GROUPS.includes(group));
}

/** Keys of the built-in presets, the widest first. */
export const BUILT_IN_PRESETS: readonly string[] = [FULL_ACCESS, ...CONTENT_PRESETS];

/** Whether a project's own preset may have this key. Those of the built-ins are reserved, so that they mean one thing everywhere. */
export function isOwnPresetKey(key: string): boolean {
  return !BUILT_IN_PRESETS.includes(key);
}

/** Built-in permissions of `version` in the reserved groups and in `groups`. */
export function builtInPermissions(version: number, groups: readonly string[]): Permission[] {
  const shown = new Set([...RESERVED_GROUPS, ...groups]);
  return rowsOf(version)
    .filter(([, name]) => shown.has(groupOf(name)))
    .map(([, name, implies, risk]) => ({
      name,
      group: groupOf(name),
      resourceType: resourceTypeOf(groupOf(name)),
      action: name.slice(groupOf(name).length + 1),
      implies,
      risky: risk === "risky",
      label: null,
      builtIn: true,
      retired: false,
    }));
}

/** Built-in presets of `version`, with the permissions that `isKnown` alone: a hidden group is not given unseen. */
export function builtInPresets(version: number, isKnown: (name: string) => boolean): Preset[] {
  const content = CONTENT_PRESETS.map((key) =>
    builtInPreset(
      key,
      rowsOf(version).flatMap(([, name, , , presets]) => (presets.includes(key) && isKnown(name) ? [name] : [])),
    ),
  );
  return [builtInPreset(FULL_ACCESS, ["*"]), ...content];
}

function rowsOf(version: number): readonly Row[] {
  return TABLE.filter(([since]) => since <= version);
}

function builtInPreset(key: string, patterns: readonly string[]): Preset {
  return { key, name: null, grants: patterns.map(wholeProject), builtIn: true, retired: false };
}

/** A grant on the whole project, without conditions and without end. */
export function wholeProject(permission: string): Grant {
  return { permission, scope: "*", when: [], startsAt: null, expiresAt: null };
}

/** The group in the singular; `analytics` and `ai` have none. Everything about the project itself is asked on it. */
function resourceTypeOf(group: string): string {
  if (RESERVED_GROUPS.includes(group)) return "project";
  return group === "analytics" || group === "ai" ? group : group.slice(0, -1);
}
