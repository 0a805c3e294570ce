import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import Retire from "~icons/lucide/archive";
import Copy from "~icons/lucide/copy";
import Ellipsis from "~icons/lucide/ellipsis";
import Pencil from "~icons/lucide/pencil";
import Plus from "~icons/lucide/plus";
import type { PresetView } from "../../client/presets.ts";
import { m } from "../../paraglide/messages.js";
import { noteOfPreset } from "../../permissions/notes.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import { Section } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { useProject } from "../projects/context.tsx";
import { Need } from "./general.tsx";
import styles from "./settings.module.css";

const PresetSheet = lazy(() => import("./preset-sheet.tsx"));
const RetirePreset = lazy(() => import("./retire-preset.tsx"));

/** What is being worked on: a new one, perhaps after another's example, one's own, or one to retire. */
type Task =
  | { kind: "new"; like: PresetView | null }
  | { kind: "edit"; preset: PresetView }
  | { kind: "retire"; preset: PresetView };

export default function Presets() {
  const screen = useProject();
  const [task, setTask] = createSignal<Task | null>(null);
  const current = () => screen().catalogueView.presets.filter(({ retired }) => !retired);
  const done = () => setTask(null);
  return (
    <>
      <div class={styles.bar}>
        <p>{m.presets_note()}</p>
        <Show when={screen().may("presets.manage")} fallback={<Need permission="presets.manage" />}>
          <Button look="primary" icon={<Plus />} onClick={() => setTask({ kind: "new", like: null })}>
            {m.presets_new()}
          </Button>
        </Show>
      </div>
      <div class={styles.sections}>
        <Section title={m.presets_own()}>
          <List presets={current().filter(({ builtIn }) => !builtIn)} onTask={setTask} />
        </Section>
        <Section title={m.presets_built_in()} note={m.presets_built_in_note()}>
          <List presets={current().filter(({ builtIn }) => builtIn)} onTask={setTask} />
        </Section>
      </div>
      <Suspense fallback={<ProgressBar />}>
        <Show when={taskOf(task(), "new")}>
          {(wanted) => <PresetSheet preset={null} like={wanted().like} onDone={done} />}
        </Show>
        <Show when={taskOf(task(), "edit")}>
          {(wanted) => <PresetSheet preset={wanted().preset} like={null} onDone={done} />}
        </Show>
        <Show when={taskOf(task(), "retire")}>
          {(wanted) => <RetirePreset preset={wanted().preset} onDone={done} />}
        </Show>
      </Suspense>
    </>
  );
}

function taskOf<K extends Task["kind"]>(task: Task | null, kind: K) {
  return task?.kind === kind ? (task as Extract<Task, { kind: K }>) : null;
}

function List(props: { presets: readonly PresetView[]; onTask: (task: Task) => void }) {
  return (
    <ul class={styles.rows}>
      <For
        each={props.presets}
        fallback={
          <li>
            <span class={styles.need}>{m.presets_none()}</span>
          </li>
        }
      >
        {(preset) => <Row preset={preset} onTask={props.onTask} />}
      </For>
    </ul>
  );
}

function Row(props: { preset: PresetView; onTask: (task: Task) => void }) {
  const screen = useProject();
  const name = () => screen().presetName(props.preset.key);
  const reason = () =>
    screen().covers({ presets: [props.preset.key], grants: [] }) ? null : m.access_preset_not_held();
  const items = (): MenuItem[] => [
    {
      label: m.presets_duplicate(),
      icon: <Copy />,
      onSelect: () => props.onTask({ kind: "new", like: props.preset }),
      reason: reason(),
    },
    ...(props.preset.builtIn
      ? []
      : [
          {
            label: m.presets_retire(),
            icon: <Retire />,
            onSelect: () => props.onTask({ kind: "retire", preset: props.preset }),
            danger: true,
            reason: reason(),
            apart: true,
          },
        ]),
  ];
  return (
    <li>
      <div class={styles.what}>
        <span class={styles.title}>{name()}</span>
        <small>{(props.preset.builtIn && noteOfPreset(props.preset.key)) || countOf(props.preset)}</small>
      </div>
      <Show when={screen().may("presets.manage")}>
        <div class={styles.actions}>
          <Show when={!props.preset.builtIn && reason() === null}>
            <IconButton
              label={m.presets_edit({ name: name() })}
              onClick={() => props.onTask({ kind: "edit", preset: props.preset })}
            >
              <Pencil />
            </IconButton>
          </Show>
          <Menu
            label={m.presets_more({ name: name() })}
            items={items()}
            opener={(wiring) => (
              <IconButton label={m.presets_more({ name: name() })} {...wiring}>
                <Ellipsis />
              </IconButton>
            )}
          />
        </div>
      </Show>
    </li>
  );
}

function countOf({ grants }: PresetView): string {
  if (grants.some(({ permission }) => permission === "*")) return m.presets_everything();
  return m.presets_count({ count: grants.length });
}
