import { type ParentProps, Show } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import styles from "./invitation.module.css";

/** An invitation that cannot be answered: why, and what to do instead. A member of the project just goes there. */
export function Closed(props: ParentProps<{ title: string; text: string; slug?: string | null }>) {
  return (
    <div class={styles.offer}>
      <h1>{props.title}</h1>
      <p class={styles.soft}>{props.text}</p>
      <div class={styles.buttons}>
        <Show when={props.slug} fallback={props.children ?? <ButtonLink href="/">{m.invitation_to_app()}</ButtonLink>}>
          <ButtonLink href={`/p/${props.slug}/team`} look="primary">
            {m.invitation_open()}
          </ButtonLink>
        </Show>
      </div>
    </div>
  );
}
