import { grantKey } from "./atoms.ts";
import { isNamedBy } from "./decide.ts";
import { limitsKey } from "./limited.ts";
import { standsFor } from "./names.ts";
import type { Access, Catalogue, Grant } from "./types.ts";

/** Clears a permission and those that imply it: no grant of it stays, however limited. */
export function untick(access: Access, permission: string, catalogue: Catalogue): Access {
  return without(access, permission, catalogue, () => true);
}

/** Takes a permission, and what implies it, within exactly the limits of `limited`. */
export function removeLimited(access: Access, limited: Grant, catalogue: Catalogue): Access {
  const limits = limitsKey(limited);
  return without(access, limited.permission, catalogue, (grant) => limitsKey(grant) === limits);
}

/** A preset, a group or `*` that gives it is replaced by own grants for what remains, within the same limits. */
function without(access: Access, permission: string, catalogue: Catalogue, isMeant: (grant: Grant) => boolean): Access {
  const gone = new Set([...catalogue.permissions.keys()].filter((name) => standsFor(name, catalogue).has(permission)));
  const namesOf = (grant: Grant) =>
    [...catalogue.permissions.keys()].filter((name) => isNamedBy(name, grant.permission));
  const stays = (grant: Grant) => !isMeant(grant) || !namesOf(grant).some((name) => gone.has(name));
  const grantsOf = (key: string) => catalogue.presets.get(key)?.grants ?? [];
  const left = access.presets.filter((key) => !grantsOf(key).every(stays));
  const grants = [...access.grants, ...left.flatMap(grantsOf)].flatMap((grant) => {
    if (stays(grant)) return [grant];
    const kept = namesOf(grant).filter((name) => !gone.has(name));
    return kept.map((name) => ({ ...grant, permission: name }));
  });
  return { presets: access.presets.filter((key) => !left.includes(key)), grants: distinct(grants) };
}

function distinct(grants: readonly Grant[]): Grant[] {
  return [...new Map(grants.map((grant) => [grantKey(grant), grant])).values()];
}
