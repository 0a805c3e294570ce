import { For, type JSX, Show } from "solid-js";
import Arrow from "~icons/lucide/arrow-right";
import type { EventView } from "../../client/events.ts";
import { formatTime } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import styles from "./activity.module.css";
import type { FieldChange } from "./changes.ts";

/** An event of any history: the sentence, who and when, and the fields that it changed. */
export function EventFrame(props: {
  event: EventView;
  sentence: string;
  changes: readonly FieldChange[];
  onActor: (id: string) => void;
  children?: JSX.Element;
}) {
  const actor = () => nameOfActor(props.event);
  return (
    <li class={styles.event}>
      <Avatar name={actor()} seed={props.event.actor.id} />
      <div class={styles.what}>
        <p class={styles.sentence}>{props.sentence}</p>
        <p class={styles.soft}>
          <button type="button" class={styles.actor} onClick={() => props.onActor(props.event.actor.id)}>
            {actor()}
          </button>
        </p>
        {props.children}
        <Changes changes={props.changes} />
      </div>
      <time class={styles.time} datetime={props.event.at}>
        {formatTime(props.event.at)}
      </time>
    </li>
  );
}

function Changes(props: { changes: readonly FieldChange[] }) {
  return (
    <dl class={styles.changes}>
      <For each={props.changes}>
        {(change) => (
          <div>
            <dt>{change.field}</dt>
            <dd>
              <Show when={change.before !== null} fallback={change.after}>
                <del>{change.before}</del>
                <Arrow aria-hidden="true" />
                <ins>{change.after ?? m.activity_nothing_value()}</ins>
              </Show>
            </dd>
          </div>
        )}
      </For>
    </dl>
  );
}

function nameOfActor({ actor }: EventView): string {
  if (actor.name !== null) return actor.name;
  if (actor.id === "bootstrap") return m.activity_bootstrap_key();
  if (actor.kind === "key") return m.activity_by_key();
  return actor.kind === "user" ? m.activity_removed_person() : m.activity_system();
}
