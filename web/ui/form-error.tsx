import { Show } from "solid-js";
import Alert from "~icons/lucide/triangle-alert";
import styles from "./form-error.module.css";

/** What went wrong, beside the button that was pressed; screen readers say it at once. */
export function FormError(props: { text: string | null | undefined }) {
  return (
    <Show when={props.text}>
      {(text) => (
        <p class={styles.error} role="alert">
          <Alert aria-hidden="true" />
          <span>{text()}</span>
        </p>
      )}
    </Show>
  );
}
