import { failureOf, isFailure, unreachable } from "./failure.ts";
import { signInAgain } from "./sign-in-again.ts";

/** What of hono's typed response is needed here. */
interface Answer<T> {
  readonly ok: boolean;
  readonly status: number;
  json: () => Promise<T>;
}

/**
 * Sends a request and gives its body. When the session ended meanwhile, a dialog over the page asks to sign in, and the
 * request is sent again: nothing that was typed is lost.
 */
export async function ask<T>(send: () => Promise<Answer<T>>): Promise<T> {
  try {
    return await bodyOf(await reach(send));
  } catch (error) {
    if (!asksToSignIn(error) || !(await signInAgain())) throw error;
    return await bodyOf(await reach(send));
  }
}

/** The session is over, or too old for what was asked. */
function asksToSignIn(error: unknown): boolean {
  if (isFailure(error, "unauthenticated")) return true;
  return isFailure(error, "forbidden") && error.details.reason === "sign_in_again";
}

async function reach<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await send();
  } catch {
    throw unreachable();
  }
}

async function bodyOf<T>(answer: Answer<T>): Promise<T> {
  if (!answer.ok) throw await failureOf(answer as unknown as Response);
  if (answer.status === 204) return undefined as T;
  return await answer.json();
}
