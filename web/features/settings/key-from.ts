/** A preset's key made of its name, free among the `taken`: "Guest author" gives `guest-author`. */
export function keyFrom(name: string, taken: ReadonlyMap<string, unknown>): string {
  const latin = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 36)
    .replace(/-+$/, "");
  const base = latin === "" ? "preset" : latin;
  if (latin !== "" && !taken.has(base)) return base;
  let number = 1;
  while (taken.has(`${base}-${number}`)) number++;
  return name.trim() === "" ? "" : `${base}-${number}`;
}
