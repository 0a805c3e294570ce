import { createMemo, For, Show } from "solid-js";
import Arrow from "~icons/lucide/arrow-right";
import type { Access } from "../../../access/types.ts";
import type { EventView } from "../../client/events.ts";
import { formatTime } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { noAccess } from "../../permissions/access.ts";
import { Difference } from "../../permissions/difference.tsx";
import { Avatar } from "../../ui/avatar.tsx";
import { useProject } from "../projects/context.tsx";
import { accessIn } from "./access-in.ts";
import styles from "./activity.module.css";
import { changesOf } from "./changes.ts";
import { importedIn } from "./imported.ts";
import { invitedIn, sentenceOf } from "./sentences.ts";

export function EventRow(props: { event: EventView; onActor: (id: string) => void }) {
  const screen = useProject();
  const actor = () => nameOfActor(props.event);
  const access = createMemo(() => ({ before: accessIn(props.event.before), after: accessIn(props.event.after) }));
  const isGiven = () => access().before === null && access().after !== null;
  const isTaken = () => access().before !== null && props.event.after === null;
  return (
    <li class={styles.event}>
      <Avatar name={actor()} seed={props.event.actor.id} />
      <div class={styles.what}>
        <p class={styles.sentence}>{sentenceOf(props.event)}</p>
        <p class={styles.soft}>
          <button type="button" class={styles.actor} onClick={() => props.onActor(props.event.actor.id)}>
            {actor()}
          </button>
        </p>
        <Show when={invitedIn(props.event).length > 1}>
          <p class={styles.soft}>
            {invitedIn(props.event)
              .map(({ email }) => email)
              .join(", ")}
          </p>
        </Show>
        <Show when={isGiven() && access().after}>
          {(given) => <p class={styles.soft}>{givenInWords(props.event, given(), screen().accessName)}</p>}
        </Show>
        <Show when={isTaken() && access().before}>
          {(taken) => <p class={styles.soft}>{m.activity_had_access({ access: screen().accessName(taken()) })}</p>}
        </Show>
        <Show when={!isGiven() && !isTaken() && (access().before ?? access().after)}>
          <Difference
            before={access().before ?? noAccess}
            after={access().after ?? noAccess}
            catalogue={screen().catalogue}
          />
        </Show>
        <Changes event={props.event} />
      </div>
      <time class={styles.time} datetime={props.event.at}>
        {formatTime(props.event.at)}
      </time>
    </li>
  );
}

function givenInWords({ action }: EventView, access: Access, nameOf: (access: Access) => string): string {
  if (action.startsWith("preset.")) return m.presets_count({ count: access.grants.length });
  return m.activity_with_access({ access: nameOf(access) });
}

function Changes(props: { event: EventView }) {
  return (
    <dl class={styles.changes}>
      <For each={[...changesOf(props.event), ...importedIn(props.event)]}>
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
  if (actor.kind === "key") return m.activity_by_key();
  return actor.kind === "user" ? m.activity_removed_person() : m.activity_system();
}
