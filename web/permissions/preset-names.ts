import { m } from "../paraglide/messages.js";
import { capitalised } from "./names.ts";

const presets: Readonly<Record<string, () => string>> = {
  "full-access": m.preset_full_access,
  client: m.preset_client,
  "community-manager": m.preset_community_manager,
  editor: m.preset_editor,
  "smm-specialist": m.preset_smm_specialist,
  viewer: m.preset_viewer,
};

/** `name` is what the project itself called an own preset. */
export function nameOfPreset(key: string, name?: string | null): string {
  return name ?? presets[key]?.() ?? capitalised(key);
}
