import type { EventRow, EventValueRow } from "../../../db/reads/events.ts";
import { iso } from "../grants/view.ts";
import type { EventView } from "./answers.ts";
import { reveal } from "./reveal.ts";

export type { EventView } from "./answers.ts";

/** An event with its personal values, before ids are replaced by names. */
export interface RevealedEvent {
  readonly row: EventRow;
  readonly before: unknown;
  readonly after: unknown;
  /** Ids inside `before` and `after`. */
  readonly ids: readonly string[];
}

export function revealed(row: EventRow, values: readonly EventValueRow[]): RevealedEvent {
  const { before, after } = JSON.parse(row.text) as { before: unknown; after: unknown };
  const valueAt = (position: number) => values.find((value) => value.position === position)?.value ?? null;
  const event = { before: reveal(before, valueAt), after: reveal(after, valueAt) };
  return { row, ...event, ids: [...new Set(idsIn([before, after]))] };
}

/** Every id that a page shows: the actor, the target, and ids inside the change. */
export const idsOf = (events: readonly RevealedEvent[]): string[] => [
  ...new Set(events.flatMap(({ row, ids }) => [actorOf(row.actor).id, row.target, ...ids])),
];

export function eventView({ row, before, after, ids }: RevealedEvent, names: ReadonlyMap<string, string>): EventView {
  const { id, kind } = actorOf(row.actor);
  return {
    revision: row.revision,
    hash: row.hash,
    at: iso(row.at),
    actor: { id, name: names.get(id) ?? null, kind },
    action: row.action,
    target: { id: row.target, name: names.get(row.target) ?? null },
    before,
    after,
    names: Object.fromEntries(ids.flatMap((each) => (names.has(each) ? [[each, names.get(each) ?? ""]] : []))),
  };
}

/** Parses the actor's name in an event: `user:usr_…`, `key:key_…`. */
function actorOf(actor: string): { kind: string; id: string } {
  const colon = actor.indexOf(":");
  return { kind: actor.slice(0, colon), id: actor.slice(colon + 1) };
}

const OUR_ID = /^(?:usr|mem|inv|key)_[0-9a-z]{26}$/;

function idsIn(value: unknown): string[] {
  if (typeof value === "string") return OUR_ID.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(idsIn);
}
