import { createMemo, Show } from "solid-js";
import type { Access } from "../../../access/types.ts";
import type { EventView } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import { noAccess } from "../../permissions/access.ts";
import { Difference } from "../../permissions/difference.tsx";
import { useProject } from "../projects/context.tsx";
import { accessIn } from "./access-in.ts";
import styles from "./activity.module.css";
import { changesOf } from "./changes.ts";
import { EventFrame } from "./event-frame.tsx";
import { importedIn } from "./imported.ts";
import { presetGiven, sentenceOf } from "./sentence-of.ts";
import { invitedIn } from "./sentences.ts";

export function EventRow(props: { event: EventView; onActor: (id: string) => void }) {
  const screen = useProject();
  const access = createMemo(() => ({ before: accessIn(props.event.before), after: accessIn(props.event.after) }));
  const isGiven = () => access().before === null && access().after !== null;
  const isTaken = () => access().before !== null && props.event.after === null;
  return (
    <EventFrame
      event={props.event}
      sentence={sentenceOf(props.event, screen().accessName)}
      changes={[...changesOf(props.event), ...importedIn(props.event)]}
      onActor={props.onActor}
    >
      <Show when={invitedIn(props.event).length > 1}>
        <p class={styles.soft}>
          {invitedIn(props.event)
            .map(({ email }) => email)
            .join(", ")}
        </p>
      </Show>
      <Show when={isGiven() && presetGiven(props.event) === null && access().after}>
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
    </EventFrame>
  );
}

function givenInWords({ action }: EventView, access: Access, nameOf: (access: Access) => string): string {
  if (action.startsWith("preset.")) return m.presets_count({ count: access.grants.length });
  return m.activity_with_access({ access: nameOf(access) });
}
