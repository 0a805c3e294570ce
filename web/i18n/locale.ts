import { createSignal } from "solid-js";
import { baseLocale, isLocale, type Locale, overwriteGetLocale } from "../paraglide/runtime.js";
import { keepCookie, readCookie } from "../preferences/cookies.ts";

export type { Locale };

const [locale, applyLocale] = createSignal<Locale>(firstLocale());

overwriteGetLocale(locale);
document.documentElement.lang = locale();

/** The reader's language as a signal: every message that is rendered follows it without a reload. */
export { locale };

export function chooseLocale(next: Locale): void {
  keepCookie("language", next);
  document.documentElement.lang = next;
  applyLocale(next);
}

/** A language chosen in this browser wins over the profile's, and the profile's over the browser's own. */
export function adoptProfileLocale(language: string): void {
  if (readCookie("language") === null && isLocale(language)) chooseLocale(language);
}

function firstLocale(): Locale {
  const chosen = readCookie("language");
  if (isLocale(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? baseLocale;
}
