import { For, type JSX, Show } from "solid-js";
import Arrow from "~icons/lucide/arrow-right";
import type { EventView } from "../../client/events.ts";
import { formatTime } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import styles from "./activity.module.css";
import type { FieldChange } from "./changes.ts";
import { nameOfActor, type Piece } from "./pieces.ts";

/** An event of any history: the sentence, the time, and the fields that it changed. */
export function EventFrame(props: {
  event: EventView;
  sentence: readonly Piece[];
  changes: readonly FieldChange[];
  onActor: (id: string) => void;
  children?: JSX.Element;
}) {
  const actor = () => nameOfActor(props.event);
  return (
    <li class={styles.event}>
      <Avatar name={actor()} seed={props.event.actor.id} />
      <div class={styles.what}>
        <Sentence pieces={props.sentence} onActor={() => props.onActor(props.event.actor.id)} />
        {props.children}
        <Changes changes={props.changes} />
      </div>
      <time class={styles.time} datetime={props.event.at}>
        {formatTime(props.event.at)}
      </time>
    </li>
  );
}

/** Who did what; a press on the actor shows only what they did. */
function Sentence(props: { pieces: readonly Piece[]; onActor: () => void }) {
  return (
    <p class={styles.sentence}>
      <For each={props.pieces}>
        {({ slot, text }) => (
          <Show when={slot === "actor"} fallback={slot === "name" ? <strong>{text}</strong> : text}>
            <button type="button" class={styles.actor} onClick={props.onActor}>
              {text}
            </button>
          </Show>
        )}
      </For>
    </p>
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
