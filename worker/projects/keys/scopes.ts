import { actsAsCreator } from "../../../access/key-right.ts";
import type { KeyFact } from "../../../access/lease/facts.ts";
import type { Key } from "../../platform/http/types.ts";

/**
 * `check` evaluates; `read` = check, search and reads; `sync` = the feed's snapshot; `manage` = reads and writes;
 * `accounts` opens connected accounts.
 */
export const KEY_SCOPES = ["check", "read", "sync", "manage", "accounts"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

const GIVEN_BY: Readonly<Record<string, readonly string[]>> = { manage: ["read", "check"], read: ["check"] };

/** The scopes with every scope they include. */
export const scopesWithin = (scopes: readonly string[]): string[] =>
  scopes.flatMap((scope) => [scope, ...(GIVEN_BY[scope] ?? [])]);

/** Whether the scopes include this one. */
export const gives = (scopes: readonly string[], wanted: KeyScope): boolean =>
  scopes.some((scope) => scope === wanted || GIVEN_BY[scope]?.includes(wanted));

export const mayRead = ({ scopes }: Pick<Key, "scopes">): boolean => gives(scopes, "read");

/** A key that only checks or syncs belongs to its project; any other key acts as its creator. */
export const actsForCreator = ({ createdBy, scopes }: Pick<KeyFact, "createdBy" | "scopes">): boolean =>
  createdBy !== null && actsAsCreator(scopes);
