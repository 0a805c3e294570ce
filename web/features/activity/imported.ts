import type { EventView } from "../../client/events.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { nameOfPreset } from "../../permissions/preset-names.ts";
import type { FieldChange } from "./changes.ts";
import { isRecord } from "./sentences.ts";

type Thing = Readonly<Record<string, unknown>>;
type Names = EventView["names"];

interface List {
  readonly field: () => string;
  keyOf(thing: Thing): string;
  nameOf(thing: Thing, names: Names): string;
}

const textOr = (value: unknown, other: string): string => (typeof value === "string" ? value : other);

/** What a project file changes, list by list. */
const lists: Readonly<Record<string, List>> = {
  permissions: {
    field: m.settings_permissions,
    keyOf: ({ name }) => String(name),
    nameOf: ({ name, label }) => nameOfPermission(String(name), textOr(label, String(name))),
  },
  presets: {
    field: m.settings_presets,
    keyOf: ({ key }) => String(key),
    nameOf: ({ key, name }) => nameOfPreset(String(key), typeof name === "string" ? name : null),
  },
  members: {
    field: m.activity_people,
    keyOf: ({ member }) => String(member),
    nameOf: ({ member }, names) => names[String(member)] ?? m.activity_removed_person(),
  },
  invitations: {
    field: m.result_title,
    keyOf: ({ invitation, email }) => String(invitation ?? email),
    nameOf: ({ email }) => textOr(email, m.activity_removed_person()),
  },
  resources: {
    field: m.group_resources,
    keyOf: ({ type, id }) => `${type}:${id}`,
    nameOf: ({ type, id, name }) => textOr(name, `${type}:${id}`),
  },
};

/** So many are named; of more it is said how many they are. */
const MOST_NAMED = 3;

/** What an import added, changed and removed, a line for each list, and which part of it this is. */
export function importedIn({ action, before, after, names }: EventView): FieldChange[] {
  if (action !== "project.imported" || !isRecord(after)) return [];
  const was = isRecord(before) ? before : {};
  const lines = Object.entries(lists).flatMap(([key, list]) => {
    const words = inWords(list, things(was[key]), things(after[key]), names);
    return words === "" ? [] : [{ field: list.field(), before: null, after: words }];
  });
  return [...ownerIn(was, after, names), ...lines, ...partIn(after)];
}

const things = (value: unknown): Thing[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function inWords({ keyOf, nameOf }: List, before: readonly Thing[], after: readonly Thing[], names: Names): string {
  const [had, has] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const named = (some: readonly Thing[]) =>
    some.length > MOST_NAMED ? formatNumber(some.length) : formatList(some.map((thing) => nameOf(thing, names)));
  const sides = [
    { some: after.filter((thing) => !had.has(keyOf(thing))), say: m.activity_added },
    { some: after.filter((thing) => had.has(keyOf(thing))), say: m.activity_changed },
    { some: before.filter((thing) => !has.has(keyOf(thing))), say: m.activity_ended },
  ];
  return sides.flatMap(({ some, say }) => (some.length > 0 ? [say({ what: named(some) })] : [])).join("; ");
}

function ownerIn(was: Thing, is: Thing, names: Names): FieldChange[] {
  const [[before], [after]] = [things(was.owners), things(is.owners)];
  if (!before || !after) return [];
  const { nameOf } = lists.members as List;
  return [{ field: m.nav_owner(), before: nameOf(before, names), after: nameOf(after, names) }];
}

const partIn = ({ part, parts }: Thing): FieldChange[] =>
  typeof part === "number" && typeof parts === "number" && parts > 1
    ? [{ field: m.activity_part(), before: null, after: m.activity_part_of({ part, parts }) }]
    : [];
