/** The fields of an entry, or of `project`. */
type Fields = Readonly<Record<string, unknown>>;

export type PathKey = string | number;

type Stand = (mark: string) => unknown;

const nothing = () => [];

/** Values that replace broken fields without causing further problems; `mark` makes names unique in the file. */
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

/** Values that replace broken items of a list, so that the other items keep their index. */
const ITEMS: Readonly<Record<string, Stand>> = {
  presets: () => "full-access",
  grants: () => ({ permission: "*", scope: "*", when: [], startsAt: null, expiresAt: null }),
  aliases: (mark) => ({ type: mark, id: mark }),
  implies: () => "team.view",
};

/**
 * The entry with its broken parts replaced, so that one pass also validates the rest. Null if too little is left.
 * @param broken the path to each issue, within the entry
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
    repaired = {
      ...repaired,
      [field]: repairField(repaired[field], String(field), nth, stand, `${mark}-${nth ?? ""}`),
    };
  }
  return repaired as T;
}

function repairField(value: unknown, field: string, nth: PathKey | undefined, stand: Stand, mark: string): unknown {
  const item = ITEMS[field];
  return item && typeof nth === "number" && Array.isArray(value) ? value.with(nth, item(mark)) : stand(mark);
}

/** An unreadable name has no group, so nothing is compared with it. */
const whatFollows = (list: string, broken: readonly (readonly PathKey[])[]): PathKey[][] =>
  list === "permissions" && broken.some(([field]) => field === "name") ? [["group"]] : [];
