import type { Catalogue } from "../../../access/types.ts";

/** Every name, group and `*` that stands for the permission, whoever is granted it. */
export const patternsGiving = (permission: string, { implied }: Catalogue): string[] =>
  [...implied].filter(([, names]) => names.has(permission)).map(([pattern]) => pattern);

export function presetsGiving(permission: string, catalogue: Catalogue): string[] {
  const giving = new Set(patternsGiving(permission, catalogue));
  return [...catalogue.presets.values()]
    .filter((preset) => preset.grants.some((grant) => giving.has(grant.permission)))
    .map((preset) => preset.key);
}
