/** Adds to a map that holds so many at most: what was learnt first makes room. Its name, null where nothing had to. */
export function remember<V>(map: Map<string, V>, name: string, value: V, most: number): string | null {
  map.set(name, value);
  const [oldest = null] = map.size > most ? map.keys() : [];
  if (oldest !== null) map.delete(oldest);
  return oldest;
}
