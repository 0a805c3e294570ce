import { builtInPermissions, builtInPresets, isOwnPresetKey } from "./built-in.ts";
import { groupOf, PERMISSION_NAME, PRESET_KEY, RESERVED_GROUPS } from "./names.ts";
import type { Access, Catalogue, CatalogueChoice, Pattern, Permission, Preset } from "./types.ts";

/**
 * The catalogue that a project chose (design.md section 2). Content groups it does not show and retired names are absent,
 * so every question about them is about an unknown permission.
 *
 * @example catalogueOf({ version: 1, builtInGroups: ["posts"], permissions: [], presets: [] })
 */
export function catalogueOf(choice: CatalogueChoice): Catalogue {
  const permissions = permissionsOf(choice);
  return {
    version: choice.version,
    permissions,
    presets: presetsOf(choice, permissions),
    byAction: actionsOf(permissions),
    implied: impliedOf(permissions),
  };
}

/** Presets and patterns of `access` that the catalogue does not know, and that can therefore not be given. */
export function unknownIn(access: Access, catalogue: Catalogue): { presets: string[]; permissions: Pattern[] } {
  return {
    presets: access.presets.filter((key) => !catalogue.presets.has(key)),
    permissions: access.grants.map((grant) => grant.permission).filter((pattern) => !catalogue.implied.has(pattern)),
  };
}

/** Whether a project may define a permission of this name: well formed, and in no reserved group. */
export function isOwnPermissionName(name: string): boolean {
  return PERMISSION_NAME.test(name) && !RESERVED_GROUPS.includes(groupOf(name));
}

function permissionsOf(choice: CatalogueChoice): Map<string, Permission> {
  const permissions = new Map<string, Permission>();
  const own = choice.permissions.filter((permission) => !permission.retired && isOwnPermissionName(permission.name));
  for (const permission of [...builtInPermissions(choice.version, choice.builtInGroups), ...own]) {
    if (!permissions.has(permission.name)) permissions.set(permission.name, permission);
  }
  return permissions;
}

function presetsOf(choice: CatalogueChoice, permissions: ReadonlyMap<string, Permission>): Map<string, Preset> {
  const builtIn = builtInPresets(choice.version, (name) => permissions.get(name)?.builtIn === true);
  const own = choice.presets.filter(({ key, retired }) => !retired && PRESET_KEY.test(key) && isOwnPresetKey(key));
  return new Map([...builtIn, ...own].map((preset) => [preset.key, preset]));
}

/** A pair that several permissions claim maps to none of them, but for the one whose group bears the type's own name. */
function actionsOf(permissions: ReadonlyMap<string, Permission>): Map<string, Map<string, string>> {
  const claims = new Map<string, Map<string, Permission[]>>();
  for (const permission of permissions.values()) {
    const ofType = entryOf(claims, permission.resourceType, () => new Map<string, Permission[]>());
    entryOf(ofType, permission.action, (): Permission[] => []).push(permission);
  }
  return mapValues(claims, (ofType) => keepNonNull(mapValues(ofType, soleClaimant)));
}

function soleClaimant(claims: readonly Permission[]): string | null {
  const [first] = claims;
  if (claims.length === 1 && first) return first.name;
  return claims.find(({ builtIn, group, resourceType }) => builtIn && group === resourceType)?.name ?? null;
}

function impliedOf(permissions: ReadonlyMap<string, Permission>): Map<Pattern, Set<string>> {
  const implied = new Map<Pattern, Set<string>>([["*", new Set(permissions.keys())]]);
  for (const name of permissions.keys()) {
    const names = closureOf(name, permissions);
    implied.set(name, names);
    const ofGroup = entryOf(implied, `${groupOf(name)}.*`, () => new Set<string>());
    for (const each of names) ofGroup.add(each);
  }
  return implied;
}

/** A set's iteration visits what is added to it meanwhile, so a cycle ends by itself. */
function closureOf(name: string, permissions: ReadonlyMap<string, Permission>): Set<string> {
  const names = new Set([name]);
  for (const each of names) {
    for (const next of permissions.get(each)?.implies ?? []) {
      if (permissions.has(next)) names.add(next);
    }
  }
  return names;
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

function mapValues<K, V, W>(map: ReadonlyMap<K, V>, change: (value: V) => W): Map<K, W> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function keepNonNull<K, V>(map: ReadonlyMap<K, V | null>): Map<K, V> {
  return new Map([...map].flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
