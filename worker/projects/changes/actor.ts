import type { Caller } from "../../platform/http/types.ts";

/** The actor's name in events and change ids. */
export const actorName = (caller: Caller): string =>
  caller.kind === "user" ? `user:${caller.user.id}` : `key:${caller.key.id}`;
