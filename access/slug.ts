const LONGEST = 40;
const CYRILLIC: Record<string, string> = Object.fromEntries(
  "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** What a name suggests as its address: Latin letters, digits and hyphens, at most 34 to leave room for a number. */
export function slugFrom(name: string): string {
  const latin = [...name.toLowerCase()].map((char) => CYRILLIC[char] ?? char).join("");
  const slug = latin
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST - 6)
    .replace(/^-+|-+$/g, "");
  return slug.length >= 3 ? slug : "project";
}
