import { For } from "solid-js";
import { m } from "../paraglide/messages.js";
import styles from "./bits.module.css";

/** Rows in the layout to come. It stays invisible for 150 ms, so that a quick answer shows no flicker. */
export function Skeleton(props: { rows?: number }) {
  return (
    <div class={styles.skeleton} role="status" aria-label={m.ui_loading()}>
      <For each={Array.from({ length: props.rows ?? 6 })}>
        {(_, index) => <div class={styles.bone} style={{ "--wobble": (index() * 5) % 4 }} />}
      </For>
    </div>
  );
}
