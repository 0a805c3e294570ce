import { keyRight, outlives } from "../../access/key-right.ts";
import type { KeyRow } from "../../db/reads/keys.ts";
import { heldBy, type Seen } from "../projects/seen.ts";

/** Whether the key's maker is gone, or could not make it now. `seen` must have been read with the makers of keys. */
export function isOrphaned({ members, catalogue, now }: Seen, { createdBy, scopes, expiresAt }: KeyRow): boolean {
  const maker = createdBy === null ? undefined : members.get(createdBy);
  if (!maker || maker.isSuspended) return true;
  if (scopes.includes("accounts") && !maker.isOwner) return true;
  const right = keyRight({ access: heldBy(maker, catalogue), within: null }, scopes, catalogue, now);
  return right.missing.length > 0 || outlives(expiresAt, right);
}
