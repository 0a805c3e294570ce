import { query } from "@solidjs/router";
import type { InferResponseType } from "hono/client";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import { isFailure } from "./failure.ts";

export type Me = InferResponseType<typeof api.me.$get>;

/** Who is signed in, with projects and invitations; `null` without a session. One request starts the app. */
export const getMe = query(async (): Promise<Me | null> => {
  try {
    return await ask(() => api.me.$get());
  } catch (error) {
    if (isFailure(error, "unauthenticated")) return null;
    throw error;
  }
}, "me");

export type Colleague = InferResponseType<typeof api.colleagues.$get>[number];

/** People one works or worked with. For a `project`, also whether each is in it, and what who left it had. */
export const getColleagues = query(
  (search: string, project?: string) =>
    ask(() => api.colleagues.$get({ query: { q: search, ...(project === undefined ? {} : { project }) } })),
  "colleagues",
);

export const changeMe = (json: { name?: string; language?: "en" | "ru"; accessMail?: boolean }) =>
  ask(() => api.me.$patch({ json }));

export const setPassword = (json: { password: string; current?: string }) => ask(() => api.me.password.$put({ json }));

export const removePassword = (json: { current?: string }) => ask(() => api.me.password.$delete({ json }));
