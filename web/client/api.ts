import { hc } from "hono/client";
import type { Api } from "../../worker/api-type.ts";

/** The API, typed end to end: the worker's own routes are its types. */
export const api = hc<Api>(location.origin).api;
