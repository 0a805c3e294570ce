import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import Retire from "~icons/lucide/archive";
import Pencil from "~icons/lucide/pencil";
import Plus from "~icons/lucide/plus";
import type { PermissionView } from "../../client/permissions.ts";
import { m } from "../../paraglide/messages.js";
import { Button, IconButton } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Section } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { useProject } from "../projects/context.tsx";
import { Groups } from "./groups.tsx";
import styles from "./settings.module.css";

const PermissionDialog = lazy(() => import("./permission-dialog.tsx"));
const RetirePermission = lazy(() => import("./retire-permission.tsx"));

type Task = { kind: "new" } | { kind: "edit" | "retire"; permission: PermissionView };

/** What the project's own services guard, beside the built-in groups. Only who holds everything may change it. */
export default function Permissions() {
  const screen = useProject();
  const [task, setTask] = createSignal<Task | null>(null);
  const own = () => screen().catalogueView.permissions.filter(({ builtIn, retired }) => !builtIn && !retired);
  const mayChange = () => screen().may("*");
  const permission = (kind: "edit" | "retire") => {
    const wanted = task();
    return wanted?.kind === kind ? wanted.permission : null;
  };
  return (
    <>
      <div class={styles.bar}>
        <p>{m.permissions_note()}</p>
        <Show
          when={mayChange()}
          fallback={<p>{m.settings_need_everything({ name: screen().project.owner?.name ?? "" })}</p>}
        >
          <Button look="primary" icon={<Plus />} onClick={() => setTask({ kind: "new" })}>
            {m.permissions_new()}
          </Button>
        </Show>
      </div>
      <div class={styles.sections}>
        <Section title={m.permissions_own()}>
          <ul class={styles.rows}>
            <For
              each={own()}
              fallback={
                <li>
                  <span class={styles.need}>{m.permissions_none()}</span>
                </li>
              }
            >
              {(one) => <Row permission={one} mayChange={mayChange()} onTask={setTask} />}
            </For>
          </ul>
        </Section>
        <Groups mayChange={mayChange()} />
      </div>
      <Suspense fallback={<ProgressBar />}>
        <Show when={task()?.kind === "new"}>
          <PermissionDialog permission={null} onDone={() => setTask(null)} />
        </Show>
        <Show when={permission("edit")}>
          {(edited) => <PermissionDialog permission={edited()} onDone={() => setTask(null)} />}
        </Show>
        <Show when={permission("retire")}>
          {(retired) => <RetirePermission permission={retired()} onDone={() => setTask(null)} />}
        </Show>
      </Suspense>
    </>
  );
}

function Row(props: { permission: PermissionView; mayChange: boolean; onTask: (task: Task) => void }) {
  const label = () => props.permission.label ?? props.permission.name;
  return (
    <li>
      <div class={styles.what}>
        <span class={styles.title}>
          {label()}
          <Show when={props.permission.risky}>
            <Chip tone="waiting">{m.permissions_risky_chip()}</Chip>
          </Show>
        </span>
        <code>{props.permission.name}</code>
      </div>
      <Show when={props.mayChange}>
        <div class={styles.actions}>
          <IconButton
            label={m.presets_edit({ name: label() })}
            onClick={() => props.onTask({ kind: "edit", permission: props.permission })}
          >
            <Pencil />
          </IconButton>
          <IconButton
            label={m.permissions_retire({ name: label() })}
            onClick={() => props.onTask({ kind: "retire", permission: props.permission })}
          >
            <Retire />
          </IconButton>
        </div>
      </Show>
    </li>
  );
}
