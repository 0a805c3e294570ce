import type { Holder } from "../../access/lease/holder.ts";
import type { Moment } from "../../access/lease/moment.ts";
import { type ContextOrigin, createContext } from "../context.ts";
import { renewSoon } from "../freshness/carry-out.ts";
import { touchKey } from "../keys/find-key.ts";
import { type KnownSecret, knownKeys } from "./known-keys.ts";

interface Answered {
  readonly secret: string;
  readonly known: KnownSecret;
  readonly projectId: string;
}

/** What goes on behind an answer from memory: leases that are due are renewed, and the key's use is noted now and then. */
export function afterAnswer(origin: ContextOrigin, holder: Holder, answered: Answered, at: Moment): void {
  const { secret, known, projectId } = answered;
  renewSoon(origin.env, origin.waitUntil, projectId, holder, at);
  if (!knownKeys.touch(secret, at.wall)) return;
  origin.waitUntil(createContext(origin).then((ctx) => touchKey(ctx, known.keyId)));
}
