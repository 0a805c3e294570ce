import { createEffect, createUniqueId, type JSX, Show, splitProps } from "solid-js";
import styles from "./checkbox.module.css";

export type Checked = boolean | "mixed";

type BoxProps = {
  checked: Checked;
  onCheck: (checked: boolean) => void;
} & Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "disabled" | "name" | "aria-label" | "aria-labelledby" | "aria-describedby" | "aria-controls"
>;

/** A native checkbox; "mixed" is its `indeterminate` state, which browsers and screen readers know. */
export function Checkbox(props: BoxProps) {
  const [own, rest] = splitProps(props, ["checked", "onCheck"]);
  const show = (box: HTMLInputElement) => {
    box.indeterminate = own.checked === "mixed";
    box.checked = own.checked === true;
  };
  return (
    <input
      {...rest}
      type="checkbox"
      class={styles.box}
      ref={(box) => createEffect(() => show(box))}
      onChange={(event) => {
        const wanted = own.checked === "mixed" || event.currentTarget.checked;
        // The state is the caller's: what the press changed is put back until the caller says otherwise.
        show(event.currentTarget);
        own.onCheck(wanted);
      }}
    />
  );
}

/** A box with words: the label names it, the note only describes it. */
export function LabelledCheckbox(props: BoxProps & { label: JSX.Element; note?: JSX.Element }) {
  const [own, box] = splitProps(props, ["label", "note"]);
  const id = createUniqueId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is the control
    <label class={styles.label}>
      <Checkbox {...box} aria-labelledby={`${id}-label`} aria-describedby={own.note ? `${id}-note` : undefined} />
      <span>
        <span id={`${id}-label`} class={styles.text}>
          {own.label}
        </span>
        <Show when={own.note}>
          <small id={`${id}-note`} class={styles.note}>
            {own.note}
          </small>
        </Show>
      </span>
    </label>
  );
}
