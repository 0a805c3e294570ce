import { m } from "../paraglide/messages.js";
import { nameOfPreset } from "./preset-names.ts";

/** An access in a few words: a preset's name, what stands beside it, or how many permissions of its own. */
export function nameOfAccess(presetNames: readonly string[], grants: number): string {
  const [first, ...others] = presetNames;
  const more = others.length + grants;
  if (first === undefined) return more === 0 ? m.access_none() : m.access_custom({ count: more });
  return more === 0 ? first : m.access_preset_and({ preset: first, count: more });
}

/** The same for the short form in which lists of projects carry an access. */
export function nameOfSummary(access: {
  presets: readonly { key: string; name: string | null }[];
  grants: number;
}): string {
  return nameOfAccess(
    access.presets.map(({ key, name }) => nameOfPreset(key, name)),
    access.grants,
  );
}
