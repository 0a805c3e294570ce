// The first that matches: browsers name those they descend from, too.
const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/YaBrowser\//, "Yandex Browser"],
  [/OPR\//, "Opera"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux|X11/, "Linux"],
];

/** Browser and system as well as a `User-Agent` header tells; null: unknown. */
export const browserNames = (userAgent: string | null) => ({
  browser: nameIn(BROWSERS, userAgent),
  system: nameIn(SYSTEMS, userAgent),
});

const nameIn = (known: readonly [RegExp, string][], userAgent: string | null): string | null =>
  known.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1] ?? null;
