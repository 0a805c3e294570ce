import type { KeyRow, ListedKey } from "../../db/reads/keys.ts";
import { iso, isoOrNull } from "../grants/view.ts";
import { actsForCreator } from "./scopes.ts";

export interface KeyView {
  id: string;
  name: string;
  /** The first characters of the secret, to tell keys apart. */
  hint: string;
  scopes: string[];
  /** Null for a key of the deployment. */
  createdBy: { memberId: string; name: string | null } | null;
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  /** False: it has expired, or it acted as somebody who is gone. */
  active: boolean;
  /** Its maker is gone, or could not make it now: somebody should take it over, or revoke it. */
  orphaned: boolean;
}

/** The secret is in this answer and nowhere else. */
export interface NewKeyView {
  key: KeyView;
  secret: string;
}

export interface ShownKey extends ListedKey {
  readonly isOrphaned?: boolean;
}

export const keyView = ({ key, creatorName, creatorIsMember, isOrphaned = false }: ShownKey, now: number): KeyView => ({
  id: key.id,
  name: key.name,
  hint: key.hint,
  scopes: [...key.scopes],
  createdBy: key.createdBy === null ? null : { memberId: key.createdBy, name: creatorName },
  createdAt: iso(key.createdAt),
  expiresAt: isoOrNull(key.expiresAt),
  lastUsedAt: isoOrNull(key.lastUsedAt),
  active: !isExpired(key, now) && (creatorIsMember === 1 || !actsForCreator(key)),
  orphaned: isOrphaned,
});

const isExpired = ({ expiresAt }: KeyRow, now: number): boolean => expiresAt !== null && expiresAt <= now;
