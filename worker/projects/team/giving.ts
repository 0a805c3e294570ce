import type { Catalogue } from "../../../access/types.ts";

/** Every pattern that gives the permission: `*`, its group, and the names that imply it. */
export const patternsGiving = (permission: string, { implied }: Catalogue): string[] =>
  [...implied].filter(([, names]) => names.has(permission)).map(([pattern]) => pattern);

export function presetsGiving(permission: string, catalogue: Catalogue): string[] {
  const giving = new Set(patternsGiving(permission, catalogue));
  return [...catalogue.presets.values()]
    .filter((preset) => preset.grants.some((grant) => giving.has(grant.permission)))
    .map((preset) => preset.key);
}
