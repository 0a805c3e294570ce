import { query } from "@solidjs/router";
import type { InferResponseType } from "hono/client";
import { createSignal } from "solid-js";
import { locale } from "../i18n/locale.ts";
import { api } from "./api.ts";
import { ask } from "./ask.ts";
import { rememberWhoIsSignedIn } from "./prove-again.ts";

export type SessionView = InferResponseType<typeof api.sessions.$get>["items"][number];

export const getSessions = query(() => ask(() => api.sessions.$get({ query: {} })), "sessions");

const [codeLength, setCodeLength] = createSignal(6);

/** How many digits the newest code has: more than six once many were asked for this address. */
export { codeLength };

export async function sendCode(email: string): Promise<void> {
  const { digits } = await ask(() => api["sign-in-codes"].$post({ json: { email, language: locale() } }));
  setCodeLength(digits);
}

export type Proof = { email: string; code: string } | { email: string; password: string };

export const signIn = (proof: Proof) => ask(() => api.sessions.$post({ json: proof }));

/** After signing out, requests that are still under way do not ask to sign in again. */
export async function signOut(): Promise<void> {
  await ask(() => api.sessions.current.$delete());
  rememberWhoIsSignedIn(null);
}

/** Proves who one is in the session that goes on. */
export const confirmIdentity = ({ code, password }: { code?: string; password?: string }) =>
  ask(() => api.me.confirmation.$post({ json: code === undefined ? { password: password ?? "" } : { code } }));

export const endOtherSessions = () => ask(() => api.sessions.others.$delete());

export const endSession = (id: string) => ask(() => api.sessions[":id"].$delete({ param: { id } }));

export const signUp = (
  account: ({ email: string; code: string } | { inviteToken: string }) & { name: string; password?: string },
) => ask(() => api.users.$post({ json: { ...account, language: locale() } }));
