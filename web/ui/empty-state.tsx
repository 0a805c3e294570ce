import { type JSX, Show } from "solid-js";
import styles from "./bits.module.css";

/** What a screen shows when there is nothing: what belongs here, and the one thing to do about it. `main`: it is all there is. */
export function EmptyState(props: {
  title: string;
  main?: boolean | undefined;
  children?: JSX.Element;
  action?: JSX.Element;
}) {
  return (
    <div class={styles.empty}>
      <Show when={props.main} fallback={<h2>{props.title}</h2>}>
        <h1>{props.title}</h1>
      </Show>
      <Show when={props.children}>
        <p>{props.children}</p>
      </Show>
      <Show when={props.action}>
        <div>{props.action}</div>
      </Show>
    </div>
  );
}
