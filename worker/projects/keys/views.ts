import type { KeyRow, ListedKey } from "../../../db/reads/keys.ts";
import { iso, isoOrNull } from "../grants/view.ts";
import type { KeyView } from "./answers.ts";
import { actsForCreator } from "./scopes.ts";

export type { KeyView, NewKeyView } from "./answers.ts";

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
