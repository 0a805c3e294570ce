import { Show } from "solid-js";
import { describeFailure } from "../../client/describe-failure.ts";
import styles from "./invitation.module.css";

/** What went wrong with a press on a button, above it; nothing while nothing did. */
export function WhyNot(props: { failure: unknown }) {
  return (
    <Show when={props.failure}>
      <p class={styles.error} role="alert">
        {describeFailure(props.failure)}
      </p>
    </Show>
  );
}
