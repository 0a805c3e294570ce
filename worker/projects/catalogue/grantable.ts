import { atomsOf } from "../../../access/atoms.ts";
import type { Actor } from "../../../access/can-grant.ts";
import { coversAll } from "../../../access/covers.ts";
import { whatIsHeld } from "../../../access/effective.ts";
import type { Catalogue, Pattern } from "../../../access/types.ts";

/** The permissions that an actor can grant to other members without limits in time or scope. */
export interface Grantable {
  readonly patterns: ReadonlySet<Pattern>;
  hasPreset(key: string): boolean;
}

/** For display only: `canGrant` decides. A key needs both its own scopes and its creator's access. */
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
