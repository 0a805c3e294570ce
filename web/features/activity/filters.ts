import type { EventFilter } from "../../client/events.ts";
import type { Sentences } from "./sentences.ts";

export type Filters = { actor?: string; action?: string; from?: string; to?: string };

/** Ignores what the address says that is no day and no kind of event. */
export function knownOf({ actor, action, from, to }: Filters, sentences: Sentences): Filters {
  const isDay = (text = "") => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return {
    ...(actor ? { actor } : {}),
    ...(action && Object.hasOwn(sentences, action) ? { action } : {}),
    ...(from && isDay(from) ? { from } : {}),
    ...(to && isDay(to) ? { to } : {}),
  };
}

/** Days as the reader's clock has them; "until" includes its day. */
export function selectionOf({ actor, action, from, to }: Filters): EventFilter {
  return {
    ...(actor ? { actor } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from: new Date(`${from}T00:00`).toISOString() } : {}),
    ...(to ? { to: new Date(`${to}T24:00`).toISOString() } : {}),
  };
}
