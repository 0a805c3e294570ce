import { keyRight, outlives } from "../../../access/key-right.ts";
import type { KeyRow } from "../../../db/reads/keys.ts";
import { heldBy, type ProjectSnapshot } from "../core/snapshot.ts";

/** Whether the key's maker is gone, or could not make it now. `seen` must have been read with the makers of keys. */
export function isOrphaned(
  { members, catalogue, now }: ProjectSnapshot,
  { createdBy, scopes, expiresAt }: KeyRow,
): boolean {
  const creator = createdBy === null ? undefined : members.get(createdBy);
  if (!creator || creator.isSuspended) return true;
  if (scopes.includes("accounts") && !creator.isOwner) return true;
  const right = keyRight({ access: heldBy(creator, catalogue), within: null }, scopes, catalogue, now);
  return right.missing.length > 0 || outlives(expiresAt, right);
}
