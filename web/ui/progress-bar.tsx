import { m } from "../paraglide/messages.js";
import styles from "./progress-bar.module.css";

/** Over everything while a screen or a sheet is on its way. Invisible for 150 ms, so that what is quick shows no flicker. */
export function ProgressBar() {
  return <div class={styles.bar} role="progressbar" aria-label={m.arriving()} />;
}
