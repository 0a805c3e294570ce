import type { Language } from "../platform/context.ts";

// British English has the day first and the twenty-four hours, as most readers of English mail outside America do.
const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru" };

/** "1 December 2026, 14:00 (Europe/Berlin)", in the project's time zone. */
export function moment(at: number, language: Language, zone: string): string {
  const day = dayOf(at, language, zone);
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone: zone }).format(at);
  return `${day}, ${time} (${zone})`;
}

/** The last day that something which ends at `end` is good for: midnight belongs to the day before. */
export const lastDay = (end: number, language: Language, zone: string): string => dayOf(end - 1, language, zone);

const dayOf = (at: number, language: Language, zone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: zone }).format(at);
