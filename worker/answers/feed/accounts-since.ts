import { NOWHERE, type Point } from "../../../access/lease/protocol.ts";
import type { AccountEvent } from "../../../db/reads/account-stream.ts";

interface AccountsRead {
  readonly head: Point | null;
  /** From the point's revision on, inclusive. */
  readonly events: readonly AccountEvent[];
}

/** The users whose accounts changed after a point; null: unknown, or any account may have changed. */
export function accountsSince(place: Point, { head, events }: AccountsRead): string[] | null {
  const isStart = place.revision === NOWHERE.revision;
  const known = isStart ? NOWHERE : events[0];
  const later = isStart ? events : events.slice(1);
  if (known?.revision !== place.revision || known.hash !== place.hash) return null;
  if ((later.at(-1) ?? known).revision !== (head ?? NOWHERE).revision) return null;
  const users = new Set<string>();
  for (const event of later) {
    if (event.users === null) return null;
    for (const user of event.users) users.add(user);
  }
  return [...users];
}
