import { bearerIn } from "../../platform/http/bearer.ts";

const ASKS_FOR_MORE = ["Gatehouse-Explain", "Gatehouse-Freshness", "Gatehouse-Min-Revision"];

/** The secret of a plain check; null for a request without one, or one that asks for more than memory holds. */
export function secretIn({ method, headers }: Request): string | null {
  if (method !== "POST" || ASKS_FOR_MORE.some((name) => headers.get(name) !== null)) return null;
  return bearerIn(headers.get("Authorization") ?? "");
}
