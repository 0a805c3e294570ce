import { createUniqueId, For, Show } from "solid-js";
import { classNames } from "./class-names.ts";
import styles from "./radio.module.css";

export interface RadioOption<T extends string> {
  value: T;
  label: string;
  note?: string | undefined;
  disabled?: boolean;
}

interface RadioProps<T extends string> {
  legend: string;
  legendHidden?: boolean;
  value: T | null;
  options: readonly RadioOption<T>[];
  onChange: (value: T) => void;
}

export function RadioCards<T extends string>(props: RadioProps<T> & { columns?: boolean }) {
  const name = createUniqueId();
  return (
    <fieldset class={classNames(styles.cards, props.columns && styles.columns)}>
      <legend class={props.legendHidden ? "visually-hidden" : undefined}>{props.legend}</legend>
      <For each={props.options}>
        {(option) => (
          <label class={styles.card}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              disabled={option.disabled}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              <span class={styles.name}>{option.label}</span>
              <Show when={option.note}>
                <span class={styles.note}>{option.note}</span>
              </Show>
            </span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

/** Two or three choices in a row. */
export function Segments<T extends string>(props: RadioProps<T>) {
  const name = createUniqueId();
  return (
    <fieldset>
      <legend class={props.legendHidden ? "visually-hidden" : undefined}>{props.legend}</legend>
      <div class={styles.segments}>
        <For each={props.options}>
          {(option) => (
            <label>
              <input
                class="visually-hidden"
                type="radio"
                name={name}
                value={option.value}
                checked={props.value === option.value}
                onChange={() => props.onChange(option.value)}
              />
              {option.label}
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
