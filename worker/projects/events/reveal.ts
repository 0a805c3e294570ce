/** Replaces a personal value in a stored event. */
export interface Mark {
  readonly $value: number;
  readonly hash: string;
}

/** All marks in a part of an event, at any depth. */
export function marksIn(value: unknown): Mark[] {
  if (isMark(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(marksIn);
}

/** The part with its personal values in place of the marks; null for erased values. */
export function reveal(value: unknown, valueAt: (position: number) => string | null): unknown {
  if (isMark(value)) return valueAt(value.$value);
  if (Array.isArray(value)) return value.map((item) => reveal(item, valueAt));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reveal(item, valueAt)]));
}

function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null) return false;
  const { $value, hash, ...rest } = value as { [key in keyof Mark]?: unknown };
  return typeof $value === "number" && typeof hash === "string" && Object.keys(rest).length === 0;
}
