import { keyRight, outlives } from "../../../access/key-right.ts";
import type { KeyRow } from "../../../db/reads/keys.ts";
import { heldBy, type ProjectSnapshot } from "../core/snapshot.ts";

/** Whether the key's creator is gone, or could not create it now. @param snapshot read with the creators of keys */
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
