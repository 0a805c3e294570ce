import { createUniqueId, type JSX, Show, splitProps } from "solid-js";
import styles from "./field.module.css";

interface FieldTexts {
  label: string;
  hint?: JSX.Element | undefined;
  error?: string | null | undefined;
  labelHidden?: boolean;
}

interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  class: string | undefined;
}

function Field(props: FieldTexts & { control: (wiring: Wiring) => JSX.Element }) {
  const id = createUniqueId();
  const wiring: Wiring = {
    id,
    class: styles.input,
    get "aria-describedby"() {
      return props.error ? `${id}-error` : props.hint ? `${id}-hint` : undefined;
    },
    get "aria-invalid"() {
      return props.error ? true : undefined;
    },
  };
  return (
    <div class={styles.field}>
      <label for={id} class={props.labelHidden ? "visually-hidden" : styles.label}>
        {props.label}
      </label>
      {props.control(wiring)}
      <Show
        when={props.error}
        fallback={
          <Show when={props.hint}>
            <p id={`${id}-hint`} class={styles.hint}>
              {props.hint}
            </p>
          </Show>
        }
      >
        <p id={`${id}-error`} class={styles.error} role="alert">
          {props.error}
        </p>
      </Show>
    </div>
  );
}

const texts = ["label", "hint", "error", "labelHidden"] as const;

export function TextField(
  props: FieldTexts &
    Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "class" | "id" | "onInput"> & {
      onInput?: (value: string) => void;
    },
) {
  const [own, input] = splitProps(props, [...texts, "onInput"]);
  return (
    <Field
      {...own}
      control={(wiring) => (
        <input {...input} {...wiring} onInput={(event) => own.onInput?.(event.currentTarget.value)} />
      )}
    />
  );
}

export function TextArea(
  props: FieldTexts &
    Omit<JSX.TextareaHTMLAttributes<HTMLTextAreaElement>, "class" | "id" | "onInput"> & {
      onInput?: (value: string) => void;
    },
) {
  const [own, input] = splitProps(props, [...texts, "onInput"]);
  return (
    <Field
      {...own}
      control={(wiring) => (
        <textarea {...input} {...wiring} onInput={(event) => own.onInput?.(event.currentTarget.value)} />
      )}
    />
  );
}

export interface Choice<T extends string> {
  value: T;
  label: string;
}

/** A native select. The value is set by `selected`, so that choices which arrive later still show it. */
export function SelectField<T extends string>(
  props: FieldTexts & {
    value: T;
    choices: readonly Choice<T>[];
    onChange: (value: T) => void;
    disabled?: boolean;
  },
) {
  return (
    <Field
      {...props}
      control={(wiring) => (
        <select
          {...wiring}
          disabled={props.disabled}
          onChange={(event) => props.onChange(event.currentTarget.value as T)}
        >
          {props.choices.map((choice) => (
            <option value={choice.value} selected={choice.value === props.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
