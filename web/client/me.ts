import { query } from "@solidjs/router";
import type { InferResponseType } from "hono/client";
import { ask } from "./ask.ts";
import { api } from "./client.ts";
import { ApiFailure } from "./failure.ts";

export type Me = InferResponseType<typeof api.me.$get>;

/** Who is signed in, with projects and invitations; `null` when nobody is. One request starts the app. */
export const getMe = query(async (): Promise<Me | null> => {
  try {
    return await ask(() => api.me.$get());
  } catch (error) {
    if (error instanceof ApiFailure && error.code === "unauthenticated") return null;
    throw error;
  }
}, "me");

export const getColleagues = query(
  (search: string) => ask(() => api.colleagues.$get({ query: { q: search } })),
  "colleagues",
);
