import type { Access } from "../../access/types.ts";
import type { Language } from "../platform/context.ts";
import { cleanName } from "./clean-text.ts";
import { lastDay } from "./time-words.ts";
import { permissionName, presetWords } from "./words/permissions.ts";

export const MOST_LINES = 5;

/** A project's names for its own presets and permissions, by key and by permission name. */
export interface OwnNames {
  readonly presets: ReadonlyMap<string, string>;
  readonly permissions: ReadonlyMap<string, string>;
}

interface Line {
  readonly permission: string;
  readonly label: string | null;
  readonly scope: string;
  readonly expiresAt: number | null;
  readonly conditional?: boolean;
}

const WORDS = {
  en: {
    only: (scope: string) => `only ${scope}`,
    until: (day: string) => `until ${day}`,
    conditional: "under conditions",
    more: (count: number) => `and ${count} more`,
  },
  ru: {
    only: (scope: string) => `только ${scope}`,
    until: (day: string) => `до ${day}`,
    conditional: "при условиях",
    more: (count: number) => `и ещё ${count}`,
  },
};

/** The permissions of an access, in at most five lines. */
export function accessLines({ presets, grants }: Access, own: OwnNames, language: Language, zone: string): string[] {
  const presetLines = presets.map((key) => {
    const { name, note } = presetWords(key, language, own.presets.get(key) ?? null);
    return note === null ? cleanName(name) : `${cleanName(name)}: ${decapitalise(note)}`;
  });
  const grantLines = grants.map(({ when, ...grant }) =>
    permissionLine(
      { ...grant, label: own.permissions.get(grant.permission) ?? null, conditional: when.length > 0 },
      language,
      zone,
    ),
  );
  return atMostFive([...presetLines, ...grantLines], language);
}

/** "Publish posts (only account:main, until 12 December 2026)". */
export function permissionLine(line: Line, language: Language, zone: string): string {
  const words = WORDS[language];
  const name = cleanName(permissionName(line.permission, language, line.label));
  const limits = [
    ...(line.scope === "*" ? [] : [words.only(cleanName(line.scope))]),
    ...(line.conditional ? [words.conditional] : []),
    ...(line.expiresAt === null ? [] : [words.until(lastDay(line.expiresAt, language, zone))]),
  ];
  return limits.length === 0 ? name : `${name} (${limits.join(", ")})`;
}

/** @param count of how many the lines are the first */
export function atMostFive(lines: readonly string[], language: Language, count = lines.length): string[] {
  if (count <= MOST_LINES) return [...lines];
  const shown = lines.slice(0, MOST_LINES - 1);
  return [...shown, WORDS[language].more(count - shown.length)];
}

const decapitalise = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
