import { dayMs } from "../day.ts";
import { locale } from "./locale.ts";

const memo = new Map<string, unknown>();

/** `Intl` objects are slow to make, so each is made once a language and set of options. */
function once<T>(kind: string, make: (language: string) => T): T {
  const key = `${kind}/${locale()}`;
  const known = memo.get(key);
  if (known !== undefined) return known as T;
  const made = make(locale());
  memo.set(key, made);
  return made;
}

export function formatNumber(value: number): string {
  return once("number", (language) => new Intl.NumberFormat(language)).format(value);
}

export function formatList(items: readonly string[]): string {
  return once("list", (language) => new Intl.ListFormat(language, { type: "conjunction" })).format(items);
}

export function formatDate(at: string | number): string {
  return once("date", (language) => new Intl.DateTimeFormat(language, { dateStyle: "medium" })).format(new Date(at));
}

export function formatDateTime(at: string | number): string {
  return once(
    "moment",
    (language) => new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short" }),
  ).format(new Date(at));
}

const almost = 0.95;
const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/**
 * "3 days ago", "in 2 hours", to the nearest; below a minute, "now". What is almost a whole one is said to be one, so that seven
 * days are not six a moment later. `at` and `now` in epoch milliseconds.
 */
export function formatRelative(at: number, now: number): string {
  const seconds = (at - now) / 1000;
  const format = once("relative", (language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
  const step = steps.find(([, size]) => Math.abs(seconds) >= almost * size);
  if (step === undefined) return format.format(0, "second");
  return format.format(Math.round(seconds / step[1]), step[0]);
}

export function formatTime(at: string | number): string {
  return once("time", (language) => new Intl.DateTimeFormat(language, { timeStyle: "short" })).format(new Date(at));
}

/** "Today" and "yesterday" in words, other days by their date, on the reader's own calendar. */
export function formatDay(at: string | number): string {
  const days = Math.round((startOfDay(new Date(at)) - startOfDay(new Date())) / dayMs);
  if (days < -1 || days > 0) {
    return once("day", (language) => new Intl.DateTimeFormat(language, { dateStyle: "full" })).format(new Date(at));
  }
  const words = once("relative", (language) => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
  return capitalise(words.format(days, "day"));
}

function startOfDay(at: Date): number {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
