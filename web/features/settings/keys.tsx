import { revalidate } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import Ellipsis from "~icons/lucide/ellipsis";
import Plus from "~icons/lucide/plus";
import Rotate from "~icons/lucide/rotate-cw";
import Revoke from "~icons/lucide/trash-2";
import Take from "~icons/lucide/user-round-check";
import { createChange } from "../../client/create-change.ts";
import { createPages } from "../../client/create-pages.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getKeys, type KeyView, revokeKey, rotateKey, takeKeyOver } from "../../client/keys.ts";
import { m } from "../../paraglide/messages.js";
import { Button, IconButton } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Menu } from "../../ui/menu.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { createRelative } from "../../ui/time.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { Need } from "./general.tsx";
import { nameOfScope } from "./key-scopes.ts";
import { mayManageKeys, maySeeKeys } from "./may-manage-keys.ts";
import { SecretDialog } from "./secret-dialog.tsx";
import styles from "./settings.module.css";

const NewKey = lazy(() => import("./new-key.tsx"));

type KeyTask = "rotate" | "take" | "revoke";
type Task = { kind: "new" } | { kind: KeyTask; key: KeyView };

export default function Keys() {
  const screen = useProject();
  const [task, setTask] = createSignal<Task | null>(null);
  const [secret, setSecret] = createSignal<string | null>(null);
  const keyFor = (kind: KeyTask) => {
    const wanted = task();
    return wanted?.kind === kind ? wanted.key : null;
  };
  const showSecret = (made: string) => {
    setTask(null);
    setSecret(made);
    void revalidate(getKeys.key);
  };
  return (
    <>
      <div class={styles.bar}>
        <p>{m.keys_note()}</p>
        <Show when={mayManageKeys(screen())} fallback={<Need permission="keys.manage" />}>
          <Button look="primary" icon={<Plus />} onClick={() => setTask({ kind: "new" })}>
            {m.keys_new()}
          </Button>
        </Show>
      </div>
      <Show when={maySeeKeys(screen())}>
        <KeyList onTask={setTask} />
      </Show>
      <Suspense fallback={<ProgressBar />}>
        <Show when={task()?.kind === "new"}>
          <NewKey onCreated={showSecret} onClose={() => setTask(null)} />
        </Show>
      </Suspense>
      <Show when={keyFor("rotate")}>
        {(key) => <RotateKey key={key()} onRotated={showSecret} onClose={() => setTask(null)} />}
      </Show>
      <Show when={keyFor("take")}>
        {(key) => <RotateKey key={key()} takesOver onRotated={showSecret} onClose={() => setTask(null)} />}
      </Show>
      <Show when={keyFor("revoke")}>{(key) => <RevokeKey key={key()} onClose={() => setTask(null)} />}</Show>
      <Show when={secret()}>{(made) => <SecretDialog secret={made()} onSaved={() => setSecret(null)} />}</Show>
    </>
  );
}

function KeyList(props: { onTask: (task: Task) => void }) {
  const screen = useProject();
  const pages = createPages((cursor) => getKeys(screen().project.slug, cursor));
  return (
    <>
      <Show
        when={pages.items().length > 0}
        fallback={<EmptyState title={m.keys_none_title()}>{m.keys_none_text()}</EmptyState>}
      >
        <ul class={styles.rows}>
          <For each={pages.items()}>{(key) => <Row key={key} onTask={props.onTask} />}</For>
        </ul>
      </Show>
      <Show when={pages.hasMore()}>
        <div>
          <Button busy={pages.loadingMore()} onClick={pages.showMore}>
            {m.ui_more()}
          </Button>
        </div>
      </Show>
    </>
  );
}

function Row(props: { key: KeyView; onTask: (task: Task) => void }) {
  const screen = useProject();
  const isMine = () => props.key.createdBy?.memberId === screen().project.me?.memberId && !props.key.orphaned;
  const used = createRelative(() => props.key.lastUsedAt ?? props.key.createdAt);
  const expires = createRelative(() => props.key.expiresAt ?? props.key.createdAt);
  const facts = () =>
    [
      props.key.createdBy?.name && m.keys_created_by({ name: props.key.createdBy.name }),
      props.key.lastUsedAt ? m.keys_last_used({ when: used() }) : m.keys_never_used(),
      props.key.orphaned && m.keys_orphaned_note(),
      props.key.expiresAt && props.key.active && m.keys_expires({ when: expires() }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <li>
      <div class={styles.what}>
        <span class={styles.title}>
          {props.key.name}
          <code>{props.key.hint}…</code>
          <For each={props.key.scopes}>{(scope) => <Chip>{nameOfScope(scope)}</Chip>}</For>
          <Show when={!props.key.active}>
            <Chip tone="bad">{m.keys_inactive()}</Chip>
          </Show>
          <Show when={props.key.orphaned}>
            <Chip tone="waiting">{m.keys_orphaned()}</Chip>
          </Show>
        </span>
        <small>{facts()}</small>
      </div>
      <Show when={mayManageKeys(screen())}>
        <div class={styles.actions}>
          <Menu
            label={m.keys_more({ name: props.key.name })}
            items={[
              ...(isMine()
                ? []
                : [
                    {
                      label: m.keys_take(),
                      icon: <Take />,
                      onSelect: () => props.onTask({ kind: "take", key: props.key }),
                    },
                  ]),
              {
                label: m.keys_rotate(),
                icon: <Rotate />,
                onSelect: () => props.onTask({ kind: "rotate", key: props.key }),
              },
              {
                label: m.keys_revoke(),
                icon: <Revoke />,
                onSelect: () => props.onTask({ kind: "revoke", key: props.key }),
                danger: true,
                apart: true,
              },
            ]}
            opener={(wiring) => (
              <IconButton label={m.keys_more({ name: props.key.name })} {...wiring}>
                <Ellipsis />
              </IconButton>
            )}
          />
        </div>
      </Show>
    </li>
  );
}

function RotateKey(props: {
  key: KeyView;
  takesOver?: boolean;
  onRotated: (secret: string) => void;
  onClose: () => void;
}) {
  const screen = useProject();
  const rotating = createChange(props.takesOver ? takeKeyOver : rotateKey);
  const rotate = async () => {
    const rotated = await rotating.run({ project: screen().project.slug, key: props.key.id });
    if (rotated !== null) props.onRotated(rotated.answer.secret);
  };
  return (
    <Confirm
      title={
        props.takesOver ? m.keys_take_title({ name: props.key.name }) : m.keys_rotate_title({ name: props.key.name })
      }
      action={props.takesOver ? m.keys_take() : m.keys_rotate()}
      busy={rotating.pending()}
      error={rotating.failure() ? describeFailure(rotating.failure(), screen().project.owner?.name) : null}
      onConfirm={rotate}
      onCancel={props.onClose}
    >
      <p>{props.takesOver ? m.keys_take_text() : m.keys_rotate_text()}</p>
    </Confirm>
  );
}

function RevokeKey(props: { key: KeyView; onClose: () => void }) {
  const screen = useProject();
  const revoking = createChange(revokeKey);
  const { id, name } = props.key;
  const revoke = async () => {
    if ((await revoking.run({ project: screen().project.slug, key: id })) === null) return;
    await revalidate(getKeys.key);
    props.onClose();
    showToast({ text: m.keys_revoked({ name }) });
  };
  return (
    <Confirm
      title={m.keys_revoke_title({ name })}
      action={m.keys_revoke()}
      busy={revoking.pending()}
      error={revoking.failure() ? describeFailure(revoking.failure(), screen().project.owner?.name) : null}
      onConfirm={revoke}
      onCancel={props.onClose}
    >
      <p>{m.keys_revoke_text()}</p>
    </Confirm>
  );
}
