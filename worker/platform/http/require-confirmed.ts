import { givesEverything } from "../../../access/gives-everything.ts";
import type { GrantChange } from "../../../access/grant-change.ts";
import { Failure } from "../errors.ts";
import type { Caller } from "./types.ts";

const CONFIRMED_FOR_MS = 15 * 60_000;

/** Whether the caller confirmed their identity recently, by signing in or later. Keys count as confirmed. */
export const isConfirmed = (caller: Caller, now: number): boolean =>
  caller.kind === "key" || now - caller.confirmedAt <= CONFIRMED_FOR_MS;

/** Guards changes that a stranger at an unattended browser must not make. @throws Failure `confirm_identity` */
export function requireConfirmed(caller: Caller, now: number): void {
  if (!isConfirmed(caller, now)) throw confirmIdentity();
}

/** Granting `*` is such a change. @throws Failure `confirm_identity` */
export function requireConfirmedGiver({ isConfirmed }: { readonly isConfirmed: boolean }, change: GrantChange): void {
  if (!isConfirmed && givesEverything(change)) throw confirmIdentity();
}

const confirmIdentity = () =>
  new Failure("confirm_identity", "Confirm that it is you: POST /api/me/confirmation with your password or a code.");
