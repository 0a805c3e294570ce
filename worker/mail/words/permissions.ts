import { groupOf } from "../../../access/names.ts";
import en from "../../../messages/en.json";
import ru from "../../../messages/ru.json";
import type { Language } from "../../platform/context.ts";

// The web app's own messages, so that a permission has one name on every screen and in every mail.
const MESSAGES: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { en, ru };

function message(language: Language, key: string): string | null {
  const text = MESSAGES[language][key.replaceAll(/[.-]/g, "_")];
  return typeof text === "string" ? text : null;
}

/** What a permission pattern is called. `label` is an own permission's; without either, the pattern itself. */
export function permissionName(pattern: string, language: Language, label: string | null = null): string {
  if (pattern === "*") return message(language, "permission_all") ?? pattern;
  if (pattern.endsWith(".*")) return wholeGroupName(groupOf(pattern), language);
  return label ?? message(language, `permission_${pattern}`) ?? pattern;
}

function wholeGroupName(group: string, language: Language): string {
  const name = message(language, `group_${group}`) ?? group;
  return message(language, "permission_whole_group")?.replace("{group}", name) ?? `${group}.*`;
}

export interface PresetWords {
  readonly name: string;
  /** What it is for, in a few words; null for a project's own. */
  readonly note: string | null;
}

/** What a preset is called. `own` is the name of the project's own preset of this key, which goes before a built-in. */
export function presetWords(key: string, language: Language, own: string | null = null): PresetWords {
  if (own !== null) return { name: own, note: null };
  return { name: message(language, `preset_${key}`) ?? key, note: message(language, `preset_${key}_note`) };
}
