import * as v from "valibot";

const nouns = new WeakMap<object, string>();

/** An object with these keys and no others; the noun says in refusals what it is: `a preset`. */
export function Fields<const E extends v.ObjectEntries>(noun: string, entries: E) {
  const schema = v.strictObject(entries);
  nouns.set(schema.entries, noun);
  return schema;
}

/** Found by the entries, which a schema keeps through pipes. */
export const nounOf = (entries: object): string | null => nouns.get(entries) ?? null;
