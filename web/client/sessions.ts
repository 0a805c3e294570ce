import { query } from "@solidjs/router";
import type { InferResponseType } from "hono/client";
import { createSignal } from "solid-js";
import { locale } from "../i18n/locale.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import { rememberWhoIsSignedIn } from "./sign-in-again.ts";

export type SessionView = InferResponseType<typeof api.sessions.$get>["items"][number];

export const getSessions = query(() => ask(() => api.sessions.$get({ query: {} })), "sessions");

const [codeLength, setCodeLength] = createSignal(6);

/** How many digits the newest code has: more than six once many were asked for this address. */
export { codeLength };

export async function sendCode(email: string): Promise<void> {
  const { digits } = await ask(() => api["sign-in-codes"].$post({ json: { email, language: locale() } }));
  setCodeLength(digits);
}

export const signIn = (proof: { email: string; code: string } | { email: string; password: string }) =>
  ask(() => api.sessions.$post({ json: proof }));

/** Whoever signs out is not asked to sign in again by what is still being read. */
export async function signOut(): Promise<void> {
  await ask(() => api.sessions.current.$delete());
  rememberWhoIsSignedIn(null);
}

export const endSession = (id: string) => ask(() => api.sessions[":id"].$delete({ param: { id } }));

export const signUp = (
  account: ({ email: string; code: string } | { inviteToken: string }) & { name: string; password?: string },
) => ask(() => api.users.$post({ json: { ...account, language: locale() } }));
