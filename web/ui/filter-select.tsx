import { For } from "solid-js";
import { classNames } from "./class-names.ts";
import type { Choice } from "./field.tsx";
import styles from "./filter-select.module.css";

/** A small select whose empty choice names what it filters by; it stands out while it filters. */
export function FilterSelect(props: {
  label: string;
  value: string | undefined;
  choices: readonly Choice<string>[];
  onChange: (value: string) => void;
}) {
  const value = () => props.value ?? "";
  return (
    <select
      class={classNames(styles.select, value() !== "" && styles.active)}
      aria-label={props.label}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    >
      <For each={props.choices}>
        {(choice) => (
          <option value={choice.value} selected={choice.value === value()}>
            {choice.label}
          </option>
        )}
      </For>
    </select>
  );
}
