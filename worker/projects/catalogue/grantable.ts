import { atomsOf } from "../../../access/atoms.ts";
import type { Actor } from "../../../access/can-grant.ts";
import { coversAll } from "../../../access/covers.ts";
import { whatIsHeld } from "../../../access/effective.ts";
import type { Catalogue, Pattern } from "../../../access/types.ts";

/** What an actor could tick for somebody else, for good and on the whole project. */
export interface Grantable {
  readonly patterns: ReadonlySet<Pattern>;
  hasPreset(key: string): boolean;
}

/** For display alone: `canGrant` decides. A key must hold it by its own bounds and by its creator's access. */
export function grantableBy({ access, within }: Actor, catalogue: Catalogue, now: number): Grantable {
  const bounds = within === null ? [access] : [access, within];
  const held = bounds.map((atoms) => whatIsHeld(atoms, catalogue, now));
  return {
    patterns: new Set([...catalogue.implied.keys()].filter((pattern) => held.every((each) => each.has(pattern)))),
    hasPreset(key) {
      const given = atomsOf({ presets: [key], grants: [] }, catalogue);
      return bounds.every((atoms) => coversAll(atoms, given, catalogue, now));
    },
  };
}
