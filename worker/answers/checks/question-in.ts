import { isQuestion } from "../../../access/ask.ts";
import type { Question } from "../../../access/types.ts";
import { parseUnambiguous } from "./ambiguity.ts";
import { isRecord } from "./schemas.ts";

/** The question that a body is. Null if anything at all is wrong with it: `readBody` and `CheckQuestion` then say what. */
export function questionIn(text: string): Question | null {
  try {
    const body = parseUnambiguous(text) as Question & { readonly context?: unknown };
    const isFit = isQuestion(body) && (body.context === undefined || isRecord(body.context));
    return isFit ? body : null;
  } catch {
    return null;
  }
}
