import { m } from "../paraglide/messages.js";
import { capitalised } from "./names.ts";

const presets: Readonly<Record<string, { label: () => string; note: () => string }>> = {
  "full-access": { label: m.preset_full_access, note: m.preset_full_access_note },
  client: { label: m.preset_client, note: m.preset_client_note },
  "community-manager": { label: m.preset_community_manager, note: m.preset_community_manager_note },
  editor: { label: m.preset_editor, note: m.preset_editor_note },
  "smm-specialist": { label: m.preset_smm_specialist, note: m.preset_smm_specialist_note },
  viewer: { label: m.preset_viewer, note: m.preset_viewer_note },
};

/** `name` is what the project itself called an own preset. */
export function nameOfPreset(key: string, name?: string | null): string {
  return name ?? presets[key]?.label() ?? capitalised(key);
}

export function noteOfPreset(key: string): string | null {
  return presets[key]?.note() ?? null;
}

/** An access in a few words: a preset's name, what stands beside it, or how many ticks of one's own. */
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
