import { createEffect, type JSX, splitProps } from "solid-js";
import styles from "./checkbox.module.css";

export type Ticked = boolean | "mixed";

type CheckboxProps = {
  ticked: Ticked;
  onTick: (ticked: boolean) => void;
  children?: JSX.Element;
} & Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  "disabled" | "name" | "aria-label" | "aria-describedby" | "aria-controls"
>;

/** A native checkbox; "mixed" is its `indeterminate` state, which browsers and screen readers know. */
export function Checkbox(props: CheckboxProps) {
  const [own, rest] = splitProps(props, ["ticked", "onTick", "children"]);
  const box = (
    <input
      {...rest}
      type="checkbox"
      class={styles.box}
      ref={(element) =>
        createEffect(() => {
          element.indeterminate = own.ticked === "mixed";
          element.checked = own.ticked === true;
        })
      }
      onChange={(event) => {
        const { checked } = event.currentTarget;
        // The state is the caller's: what the press changed in the box is put back until the caller says otherwise.
        event.currentTarget.checked = own.ticked === true;
        event.currentTarget.indeterminate = own.ticked === "mixed";
        own.onTick(own.ticked === "mixed" ? true : checked);
      }}
    />
  );
  return own.children === undefined ? (
    box
  ) : (
    // biome-ignore lint/a11y/noLabelWithoutControl: the box is the control
    <label class={styles.label}>
      {box}
      {own.children}
    </label>
  );
}
