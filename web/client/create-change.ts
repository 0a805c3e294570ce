import { createSignal } from "solid-js";
import { ApiFailure } from "./failure.ts";

/** What a request that changes something carries. */
export interface ChangeRequest {
  headers: Record<string, string>;
}

export interface Change<Input, Output> {
  /** What was answered, or `null` when it failed (see `failure`) or one is under way. */
  run: (input: Input) => Promise<{ answer: Output } | null>;
  pending: () => boolean;
  failure: () => unknown;
  forget: () => void;
}

/**
 * One thing that a person does to the server. `Idempotency-Key` is made once for what they want and kept when no answer
 * came, so that pressing the button again changes nothing twice.
 */
export function createChange<Input, Output>(
  send: (input: Input, request: ChangeRequest) => Promise<Output>,
): Change<Input, Output> {
  const [pending, setPending] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>(null);
  let attempt: { key: string; input: string | undefined } | null = null;

  const run = async (input: Input) => {
    if (pending()) return null;
    setPending(true);
    setFailure(null);
    const wanted: string | undefined = JSON.stringify(input);
    if (attempt === null || attempt.input !== wanted) attempt = { key: crypto.randomUUID(), input: wanted };
    try {
      const answer = await send(input, { headers: { "Idempotency-Key": attempt.key } });
      attempt = null;
      return { answer };
    } catch (error) {
      if (!isUnknownOutcome(error)) attempt = null;
      setFailure(() => error);
      return null;
    } finally {
      setPending(false);
    }
  };
  return { run, pending, failure, forget: () => setFailure(null) };
}

function isUnknownOutcome(error: unknown): boolean {
  return error instanceof ApiFailure && (error.status === 0 || error.status >= 500);
}
