import { isQuestion } from "../../../access/ask.ts";
import type { Question } from "../../../access/types.ts";
import { parseUnambiguous } from "./ambiguity.ts";
import { isRecord } from "./schemas.ts";

/** Parses a question. Null if anything is wrong: `readBody` and `CheckQuestion` then report it. */
export function questionIn(text: string): Question | null {
  try {
    const body = parseUnambiguous(text) as Question & { readonly context?: unknown };
    const isFit = isQuestion(body) && (body.context === undefined || isRecord(body.context));
    return isFit ? body : null;
  } catch {
    return null;
  }
}
