import { groupOf } from "../../../access/names.ts";
import en from "../../../messages/en.json";
import ru from "../../../messages/ru.json";
import type { Language } from "../../platform/context.ts";

// Shares the web app's messages, so that a permission has the same name on screens and in mails.
const MESSAGES: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = { en, ru };

function message(language: Language, key: string): string | null {
  const text = MESSAGES[language][key.replaceAll(/[.-]/g, "_")];
  return typeof text === "string" ? text : null;
}

/** The name of a permission pattern: the built-in name, the own permission's `label`, or the pattern itself. */
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
  /** A short description; null for a project's own preset. */
  readonly note: string | null;
}

/** The name of a preset. `own`, the name of the project's own preset with this key, takes precedence over the built-in. */
export function presetWords(key: string, language: Language, own: string | null = null): PresetWords {
  if (own !== null) return { name: own, note: null };
  return { name: message(language, `preset_${key}`) ?? key, note: message(language, `preset_${key}_note`) };
}
