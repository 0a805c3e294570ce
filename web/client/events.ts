import { query } from "@solidjs/router";
import type { InferResponseType } from "hono/client";
import { api } from "./api.ts";
import { ask } from "./ask.ts";

const events = api.projects[":project"].events;

export type EventView = InferResponseType<typeof events.$get>["items"][number];

export type VerificationView = InferResponseType<typeof events.verification.$get>;

export interface EventFilter {
  actor?: string;
  action?: string;
  from?: string;
  to?: string;
  cursor?: string;
}

export const getEvents = query(
  (project: string, filter: EventFilter) => ask(() => events.$get({ param: { project }, query: { ...filter } })),
  "events",
);

export const verifyEvents = (project: string) => ask(() => events.verification.$get({ param: { project }, query: {} }));

/** Where the same selection is downloaded whole. */
export function exportUrl(project: string, filter: EventFilter, format: "csv" | "ndjson"): string {
  const query = new URLSearchParams({ ...filter, format });
  return `/api/projects/${encodeURIComponent(project)}/events/export?${query}`;
}
