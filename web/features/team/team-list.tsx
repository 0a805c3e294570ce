import { createSignal, For, lazy, Match, Show, Suspense, Switch } from "solid-js";
import type { TeamEntry } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { InvitationRow } from "./invitation-row.tsx";
import { MemberRow } from "./member-row.tsx";
import type { Task } from "./task.ts";
import styles from "./team-list.module.css";

const Tasks = lazy(() => import("./tasks.tsx"));

const preload = () => void import("./tasks.tsx").then(({ preloadEditing }) => preloadEditing());

interface Pages {
  items: () => TeamEntry[];
  hasMore: () => boolean;
  loadingMore: () => boolean;
  showMore: () => void;
}

/** One list. Dialogs and the sheet are asked for by the rows, and their code comes when it is needed. */
export function TeamList(props: { pages: Pages }) {
  const [task, setTask] = createSignal<Task | null>(null);
  return (
    <>
      <table class={styles.table} aria-label={m.team_count_label()} onPointerEnter={preload} onFocusIn={preload}>
        <thead>
          <tr class={styles.head}>
            <th scope="col">{m.team_person()}</th>
            <th scope="col">{m.team_access()}</th>
            <th scope="col">{m.team_kind()}</th>
            <th scope="col">{m.team_state()}</th>
            <th scope="col">
              <span class="visually-hidden">{m.team_actions()}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={props.pages.items()}>{(entry) => <Row entry={entry} onTask={setTask} />}</For>
        </tbody>
      </table>
      <Show when={props.pages.hasMore()}>
        <div class={styles.more}>
          <Button busy={props.pages.loadingMore()} onClick={props.pages.showMore}>
            {m.ui_more()}
          </Button>
        </div>
      </Show>
      <Show when={task()}>
        {(wanted) => (
          <Suspense fallback={<ProgressBar />}>
            <Tasks task={wanted()} onDone={() => setTask(null)} />
          </Suspense>
        )}
      </Show>
    </>
  );
}

function Row(props: { entry: TeamEntry; onTask: (task: Task) => void }) {
  const as = <E extends TeamEntry["entry"]>(kind: E) =>
    props.entry.entry === kind ? (props.entry as Extract<TeamEntry, { entry: E }>) : null;
  return (
    <Switch>
      <Match when={as("member")}>{(member) => <MemberRow member={member()} onTask={props.onTask} />}</Match>
      <Match when={as("invitation")}>
        {(invitation) => <InvitationRow invitation={invitation()} onTask={props.onTask} />}
      </Match>
    </Switch>
  );
}
