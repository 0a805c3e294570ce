import { m } from "../paraglide/messages.js";
import { ApiFailure, type FailureCode } from "./failure.ts";

type Sentence = (about: { failure: ApiFailure; owner: string | null | undefined }) => string;
type Sentences = Partial<Record<FailureCode, Sentence>>;

/** Codes with a sentence of their own; the others are faults, of ours or of what was sent to us. */
const sentences: Sentences = { unreachable: m.error_unreachable };

/** All other sentences arrive with what needs them, so that the first screen stays small. */
export function addSentences(more: Sentences): void {
  Object.assign(sentences, more);
}

/** What to show about `error`: what failed and what to do next, in the reader's language. */
export function describeFailure(error: unknown, owner?: string | null): string {
  if (!(error instanceof ApiFailure)) return m.error_internal();
  return (sentences[error.code] ?? m.error_internal)({ failure: error, owner });
}

/** The request's number to quote, for failures that the deployment's administrator must look into. */
export function requestToQuote(error: unknown): string | null {
  return error instanceof ApiFailure && error.status >= 500 ? error.requestId : null;
}
