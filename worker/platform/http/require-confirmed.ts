import { givesEverything } from "../../../access/gives-everything.ts";
import type { GrantChange } from "../../../access/grant-change.ts";
import { Failure } from "../errors.ts";
import type { Caller } from "./types.ts";

const CONFIRMED_FOR_MS = 15 * 60_000;

/** Whether the person proved who they are, by signing in or again since, recently enough. A key always did. */
export const isConfirmed = (caller: Caller, now: number): boolean =>
  caller.kind === "key" || now - caller.confirmedAt <= CONFIRMED_FOR_MS;

/** For what a stranger at an open browser must not do. @throws Failure `confirm_identity` */
export function requireConfirmed(caller: Caller, now: number): void {
  if (!isConfirmed(caller, now)) throw confirmIdentity();
}

/** Giving `*` is such a thing. @throws Failure `confirm_identity` */
export function requireConfirmedGiver({ isConfirmed }: { readonly isConfirmed: boolean }, change: GrantChange): void {
  if (!isConfirmed && givesEverything(change)) throw confirmIdentity();
}

const confirmIdentity = () =>
  new Failure("confirm_identity", "Confirm that it is you: POST /api/me/confirmation with your password or a code.");
