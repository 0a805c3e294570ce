type Recorded = Readonly<Record<string, unknown>>;

export interface RecordedChange {
  readonly before: Recorded | null;
  readonly after: Recorded | null;
}

/**
 * The part of a change that an event keeps: the keys that differ after an edit, otherwise the whole. Null if nothing differs.
 *
 * @param before null for a creation
 * @param after null for a removal
 */
export function differing(before: Recorded | null, after: Recorded | null): RecordedChange | null {
  if (before === null || after === null) return { before, after };
  const keys = Object.keys({ ...before, ...after }).filter((key) => textOf(before[key]) !== textOf(after[key]));
  return keys.length === 0 ? null : { before: pick(before, keys), after: pick(after, keys) };
}

const textOf = (value: unknown): string => JSON.stringify(value) ?? "";

const pick = (record: Recorded, keys: readonly string[]): Recorded =>
  Object.fromEntries(keys.filter((key) => Object.hasOwn(record, key)).map((key) => [key, record[key]]));
