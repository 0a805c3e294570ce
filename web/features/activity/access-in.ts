import { isGrant } from "../../../access/atoms.ts";
import type { Access } from "../../../access/types.ts";
import { isRecord } from "./sentences.ts";

/** The access that one side of an event records: a person's, or a preset's grants. `null` if it records none. */
export function accessIn(side: unknown): Access | null {
  if (!isRecord(side)) return null;
  if (Array.isArray(side.grants)) return { presets: [], grants: side.grants.filter(isGrant) };
  if (!isRecord(side.access)) return null;
  const { presets, grants } = side.access;
  return {
    presets: Array.isArray(presets) ? presets.map(String) : [],
    grants: Array.isArray(grants) ? grants.filter(isGrant) : [],
  };
}
