import type { Caller } from "../../platform/http/types.ts";

/** How events and change ids name whoever acted. */
export const actorName = (caller: Caller): string =>
  caller.kind === "user" ? `user:${caller.user.id}` : `key:${caller.key.id}`;
