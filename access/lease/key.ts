import type { ResourceKey, SubjectKey, Touched } from "../touches.ts";

declare const held: unique symbol;

/** The cache key of a value of type `V`. */
export type CacheKey<V> = string & { readonly [held]?: V };

/** Joins texts, each after its length, so that two different lists never give the same key (freshness.md rule 11). */
export function joinKey(...parts: readonly string[]): string {
  let key = "";
  for (const part of parts) key += `${part.length}:${part}`;
  return key;
}

/** Names that events touch and entries depend on. */
export const nameOf = {
  member: (id: string) => joinKey("member", id),
  /** As an event says it, by `touchedAs`. */
  alias: ({ type, id }: SubjectKey) => joinKey("alias", type, id),
  resource: ({ type, id }: ResourceKey) => joinKey("resource", type, id),
  key: (id: string) => joinKey("key", id),
  /** Touched with every preset or key: for entries that depend on there being no other. */
  anyPreset: joinKey("presets"),
  anyKey: joinKey("keys"),
} as const;

export type NamesTouched = Exclude<Touched, { all: true }>;

/** The names that an event touches. An entry that depends on a preset depends on the catalogue, which every preset changes. */
export function namesTouched({
  members,
  aliases,
  presets,
  resources,
  keys,
}: Exclude<Touched, { all: true }>): string[] {
  const names = [...members.map(nameOf.member), ...aliases.map(nameOf.alias), ...resources.map(nameOf.resource)];
  if (presets.length > 0) names.push(nameOf.anyPreset);
  if (keys.length > 0) names.push(nameOf.anyKey, ...keys.map(nameOf.key));
  return names;
}
