import { isQuestion } from "../../access/ask.ts";
import type { Question } from "../../access/types.ts";
import { parseJson } from "../http/valid.ts";
import { ambiguityIn } from "./ambiguity.ts";
import { isRecord } from "./schemas.ts";

/** The question that a body is. Null if anything at all is wrong with it: `readBody` and `CheckQuestion` then say what. */
export function questionIn(text: string): Question | null {
  try {
    const parsed = parseJson(text);
    const body = parsed.value as Question & { readonly context?: unknown };
    const isFit = isQuestion(body) && (body.context === undefined || isRecord(body.context));
    return isFit && ambiguityIn(parsed) === null ? body : null;
  } catch {
    return null;
  }
}
