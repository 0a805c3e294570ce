import { createSignal, For, Show } from "solid-js";
import Check from "~icons/lucide/check";
import type { ProjectView } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { wordsOfLimits, wordsOfSource } from "../../permissions/grant-words.ts";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { useProject } from "../projects/context.tsx";
import { Leave } from "./leave.tsx";
import styles from "./own-access.module.css";

type Effective = NonNullable<ProjectView["me"]>["effective"][number];

/** For members who may not see the team: their own access, where it comes from, and the way out. */
export default function OwnAccess() {
  const screen = useProject();
  const [leaving, setLeaving] = createSignal(false);
  return (
    <Show when={screen().project.me}>
      {(me) => (
        <Section title={m.team_own_access()}>
          <ul class={styles.list}>
            <For each={me().effective} fallback={<li>{m.team_own_nothing()}</li>}>
              {(one) => <Line effective={one} />}
            </For>
          </ul>
          <div>
            <Button onClick={() => setLeaving(true)}>{m.team_leave_item()}</Button>
          </div>
          <Show when={leaving()}>
            <Leave memberId={me().memberId} onDone={() => setLeaving(false)} />
          </Show>
        </Section>
      )}
    </Show>
  );
}

function Line(props: { effective: Effective }) {
  const screen = useProject();
  const name = () =>
    nameOfPermission(props.effective.permission, screen().catalogue.permissions.get(props.effective.permission)?.label);
  const notes = () => [
    ...props.effective.from.map((source) => wordsOfSource(source, screen().catalogue)),
    ...accessOf({ presets: [], grants: [props.effective] }).grants.flatMap(wordsOfLimits),
  ];
  return (
    <li>
      <Check aria-hidden="true" />
      <span>{name()}</span>
      <small>{notes().join(", ")}</small>
    </li>
  );
}
