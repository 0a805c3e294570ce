import { createEffect, createSignal, Show } from "solid-js";
import type { Access, Catalogue } from "../../access/types.ts";
import { m } from "../paraglide/messages.js";
import { RadioCards } from "../ui/radio.tsx";
import { isSameAccess } from "./access.ts";
import { noteOfPreset } from "./notes.ts";
import styles from "./preset-cards.module.css";
import { nameOfPreset } from "./preset-names.ts";

/**
 * The presets to choose from; what the reader does not hold is out of reach, with the reason. Permissions that are no preset's
 * stand under the cards in words.
 */
export function PresetCards(props: {
  legend: string;
  /** `null` while nothing is chosen. */
  access: Access | null;
  catalogue: Catalogue;
  canGive: (access: Access) => boolean;
  onChange: (access: Access) => void;
}) {
  const of = (key: string): Access => ({ presets: [key], grants: [] });
  const nameOf = (key: string) => nameOfPreset(key, props.catalogue.presets.get(key)?.name);
  const chosen = () => {
    const { access } = props;
    return access && ([...props.catalogue.presets.keys()].find((key) => isSameAccess(access, of(key))) ?? null);
  };
  const [base, setBase] = createSignal<string | null>(props.access?.presets[0] ?? null);
  createEffect(() => {
    const key = chosen();
    if (key) setBase(key);
  });
  const own = () => {
    const { access } = props;
    if (access === null || chosen() !== null || access.presets.length + access.grants.length === 0) return null;
    const [followed] = access.presets;
    if (followed !== undefined) return m.access_plus({ preset: nameOf(followed), count: access.grants.length });
    const key = base();
    return key === null ? m.access_custom_name() : m.access_based_on({ preset: nameOf(key) });
  };
  return (
    <div class={styles.presets}>
      <RadioCards
        legend={props.legend}
        columns
        value={chosen()}
        options={[...props.catalogue.presets.values()].map(({ key, builtIn }) => {
          const allowed = props.canGive(of(key));
          const note = allowed ? (builtIn ? noteOfPreset(key) : m.presets_own()) : m.access_preset_not_held();
          return { value: key, label: nameOf(key), note: note ?? undefined, disabled: !allowed };
        })}
        onChange={(key) => props.onChange(of(key))}
      />
      <Show when={own()}>
        <p class={styles.own} aria-live="polite">
          {own()}
        </p>
      </Show>
    </div>
  );
}
