import type { ResourceKey, SubjectKey, Touched } from "../touches.ts";

declare const held: unique symbol;

/** Where something is kept in memory; `V` is what. */
export type CacheKey<V> = string & { readonly [held]?: V };

/** One text for several, each after its length, so that no two lists make the same (freshness.md rule 11). */
export function joinKey(...parts: readonly string[]): string {
  let key = "";
  for (const part of parts) key += `${part.length}:${part}`;
  return key;
}

/** Names of what an event touches and an entry rests on. */
export const nameOf = {
  member: (id: string) => joinKey("member", id),
  /** As an event says it, by `touchedAs`. */
  alias: ({ type, id }: SubjectKey) => joinKey("alias", type, id),
  resource: ({ type, id }: ResourceKey) => joinKey("resource", type, id),
  key: (id: string) => joinKey("key", id),
  /** Touched with every preset, and with every key: by what rests on there being no other. */
  anyPreset: joinKey("presets"),
  anyKey: joinKey("keys"),
} as const;

export type NamesTouched = Exclude<Touched, { all: true }>;

/** The names that an event touches. What rests on a preset rests on the catalogue, which each of them changes. */
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
