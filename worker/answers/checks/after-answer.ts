import type { Moment } from "../../../access/lease/moment.ts";
import { type ContextOrigin, createContext } from "../../platform/context.ts";
import { touchKey } from "../../projects/keys/find-key.ts";
import { type HeldProject, renewSoon } from "../freshness/run-effects.ts";
import { type KnownSecret, keyCache } from "./key-cache.ts";

interface Answered {
  readonly secret: string;
  readonly known: KnownSecret;
  readonly held: readonly HeldProject[];
}

/** After an answer from memory: renews leases that are due, and now and then notes the key's use. */
export function afterAnswer(origin: ContextOrigin, { secret, known, held }: Answered, at: Moment): void {
  for (const each of held) renewSoon(origin.env, origin.waitUntil, each, at);
  if (known.fact !== null || !keyCache.touch(secret, at.wall)) return;
  origin.waitUntil(createContext(origin).then((ctx) => touchKey(ctx, known.keyId)));
}
