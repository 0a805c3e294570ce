import { type ApiFailure, failureOf, isFailure, unreachable } from "./failure.ts";
import { proveAgain } from "./prove-again.ts";

/** What of hono's typed response is needed here. */
interface Answer<T> {
  readonly ok: boolean;
  readonly status: number;
  json: () => Promise<T>;
}

/**
 * Sends a request and gives its body. When the session ended meanwhile, or is too old for what was asked, a dialog over
 * the page asks who it is, and the request is sent again: nothing that was typed is lost.
 */
export async function ask<T>(send: () => Promise<Answer<T>>): Promise<T> {
  try {
    return await bodyOf(await reach(send));
  } catch (error) {
    const why = whyProve(error);
    if (why === null || !(await proveAgain(why))) throw error;
    return await bodyOf(await reach(send));
  }
}

function whyProve(error: unknown): "ended" | "confirm" | null {
  if (isFailure(error, "unauthenticated")) return "ended";
  return isFailure(error, "confirm_identity") ? "confirm" : null;
}

async function reach<T>(send: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await send();
  } catch {
    throw unreachable();
  }
}

async function bodyOf<T>(answer: Answer<T>): Promise<T> {
  if (!answer.ok) throw await explained(failureOf(answer as unknown as Response));
  if (answer.status === 204) return undefined as T;
  return await answer.json();
}

/** The failure, once the sentences that put it in words are here. */
async function explained(failure: Promise<ApiFailure>): Promise<ApiFailure> {
  await import("./common-failures.ts").catch(() => undefined);
  return await failure;
}
