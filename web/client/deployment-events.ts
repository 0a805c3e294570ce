import { query } from "@solidjs/router";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import type { EventFilter } from "./events.ts";

const { events } = api.deployment;

export const getDeploymentEvents = query(
  (filter: EventFilter) => ask(() => events.$get({ query: { ...filter } })),
  "deployment-events",
);

export const verifyDeployment = () => ask(() => events.verification.$get({ query: {} }));
