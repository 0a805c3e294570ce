/** What an entry of the file, or its `project`, is made of. */
type Fields = Readonly<Record<string, unknown>>;

export type PathKey = string | number;

type Stand = (mark: string) => unknown;

const nothing = () => [];

/** What stands for a broken field, and makes no further problem; `mark` is like nothing else in the file. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, Stand>>>> = {
  project: {
    name: String,
    timeZone: () => "UTC",
    owner: (mark) => ({ email: `${mark}@invalid` }),
    builtInGroups: nothing,
  },
  permissions: {
    name: (mark) => `broken.${mark}`,
    group: () => undefined,
    resourceType: String,
    action: String,
    label: String,
    implies: nothing,
    risky: () => false,
  },
  presets: { key: String, name: String, grants: nothing },
  members: {
    email: (mark) => `${mark}@invalid`,
    name: String,
    kind: () => "team",
    presets: nothing,
    grants: nothing,
    aliases: nothing,
    attributes: () => ({}),
  },
  resources: { type: String, id: String, name: String, attributes: () => ({}) },
};

/** The same for one that is broken in a list, so that the others keep their places. */
const ITEMS: Readonly<Record<string, Stand>> = {
  presets: () => "full-access",
  grants: () => ({ permission: "*", scope: "*", when: [], startsAt: null, expiresAt: null }),
  aliases: (mark) => ({ type: mark, id: mark }),
  implies: () => "team.view",
};

/**
 * The entry with what is broken in it replaced, so that the rest of it is looked at, too: one pass finds everything. Null
 * where too little is left. @param broken the way to each issue, within the entry
 */
export function repair<T>(
  list: string,
  mark: string,
  entry: unknown,
  broken: readonly (readonly PathKey[])[],
): T | null {
  let repaired = entry as Fields;
  for (const [field, nth] of [...broken, ...whatFollows(list, broken)]) {
    const stand = FIELDS[list]?.[String(field)];
    if (field === undefined || !stand) return null;
    repaired = { ...repaired, [field]: mendField(repaired[field], String(field), nth, stand, `${mark}-${nth ?? ""}`) };
  }
  return repaired as T;
}

function mendField(value: unknown, field: string, nth: PathKey | undefined, stand: Stand, mark: string): unknown {
  const item = ITEMS[field];
  return item && typeof nth === "number" && Array.isArray(value) ? value.with(nth, item(mark)) : stand(mark);
}

/** The group of a name that nobody can read is not compared with it. */
const whatFollows = (list: string, broken: readonly (readonly PathKey[])[]): PathKey[][] =>
  list === "permissions" && broken.some(([field]) => field === "name") ? [["group"]] : [];
