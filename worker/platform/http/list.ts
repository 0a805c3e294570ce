import * as v from "valibot";
import { fromBase64Url, toBase64Url, utf8 } from "../bytes.ts";
import { invalidAt } from "../errors.ts";

const MAX_PAGE = 200;
const DEFAULT_PAGE = 50;

/** The number of entries on a page: the maximum and the default. */
export const limitUpTo = (most: number, usual: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9]{1,6}$/, "limit must be a whole number."),
      v.transform(Number),
      v.minValue(1, "limit must be at least 1."),
      v.maxValue(most, `limit must be at most ${most}.`),
    ),
    String(usual),
  );

/** `limit` and `cursor`, for the query schema of a list. */
export const pageQuery = {
  limit: limitUpTo(MAX_PAGE, DEFAULT_PAGE),
  cursor: v.optional(v.string()),
};

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export type CursorPart = string | number;

export const encodeCursor = (parts: readonly CursorPart[]): string => toBase64Url(utf8(JSON.stringify(parts)));

/** @throws Failure `invalid` unless `encodeCursor` produced it from the same number of parts. */
export function decodeCursor(cursor: string | undefined, parts: number): readonly CursorPart[] | null {
  if (cursor === undefined) return null;
  const bytes = fromBase64Url(cursor);
  const value = bytes && parse(new TextDecoder().decode(bytes));
  const fits = Array.isArray(value) && value.length === parts && value.every(isPart);
  if (!fits) throw invalidAt("cursor", "cursor", "This cursor is not one that Gatehouse gave out.");
  return value;
}

const isPart = (part: unknown): part is CursorPart => typeof part === "string" || typeof part === "number";

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Cuts rows that were read with `limit + 1`, and returns the cursor of the next page. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  cursorOf: (row: R) => readonly CursorPart[],
  shape: (row: R) => T,
): Page<T> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null;
  return { items: kept.map(shape), nextCursor };
}
