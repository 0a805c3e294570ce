import { A, useLocation } from "@solidjs/router";
import { createEffect, createMemo, createSignal, For, lazy, on, Show, Suspense } from "solid-js";
import More from "~icons/lucide/chevrons-up-down";
import Plus from "~icons/lucide/plus";
import { fold } from "../../../access/fold.ts";
import type { Me } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import { placeBeside } from "../../ui/place-beside.ts";
import { noteOfProject } from "./note-of-project.ts";
import { useMe } from "./session.tsx";
import styles from "./switcher.module.css";

const MyInvitations = lazy(() => import("../invitations/my-invitations.tsx"));

type MyProject = Me["projects"][number];
const filterFrom = 7;

/** Own and joined projects, what waits for an answer at the top, and a new one at the end. */
export function Switcher(props: { current: MyProject | null }) {
  const me = useMe();
  const location = useLocation();
  const [search, setSearch] = createSignal("");
  const found = createMemo(() => {
    const words = fold(search().trim());
    return me().projects.filter(({ name, restorableUntil }) => restorableUntil === null && fold(name).includes(words));
  });
  let panel: HTMLDivElement | undefined;
  let opener: HTMLButtonElement | undefined;
  createEffect(
    on(
      () => location.pathname,
      () => panel?.matches(":popover-open") && panel.hidePopover(),
      { defer: true },
    ),
  );
  const opened = () => {
    if (panel && opener) placeBeside(panel, opener);
    setSearch("");
    panel?.querySelector<HTMLElement>("input, a, button")?.focus();
  };
  return (
    <>
      <button ref={opener} type="button" class={styles.opener} popovertarget="projects" title={m.nav_switch()}>
        <Show when={props.current}>
          {(current) => <Avatar name={current().name} seed={current().id} size={24} square />}
        </Show>
        <span class={styles.current}>{props.current?.name ?? m.nav_projects()}</span>
        <Show when={me().invitations.length}>
          <span class={styles.waiting}>{me().invitations.length}</span>
        </Show>
        <span class="visually-hidden">{m.nav_switch()}</span>
        <More />
      </button>
      <div
        ref={panel}
        id="projects"
        popover="auto"
        class={styles.panel}
        role="dialog"
        aria-label={m.nav_projects()}
        on:toggle={(event) => event.newState === "open" && opened()}
      >
        <Show when={me().invitations.length > 0}>
          <Suspense>
            <MyInvitations heading={styles.heading} />
          </Suspense>
        </Show>
        <Show when={me().projects.length >= filterFrom}>
          <input
            class={styles.filter}
            type="search"
            placeholder={m.nav_find_project()}
            aria-label={m.nav_find_project()}
            value={search()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </Show>
        <nav aria-label={m.nav_projects()}>
          <For each={found()} fallback={<p class={styles.heading}>{m.nav_no_project()}</p>}>
            {(project) => <Item project={project} current={project.id === props.current?.id} />}
          </For>
          <A href="/new" class={`${styles.item} ${styles.new}`}>
            <Plus />
            {m.nav_new_project()}
          </A>
        </nav>
      </div>
    </>
  );
}

function Item(props: { project: MyProject; current: boolean }) {
  return (
    <a class={styles.item} href={`/p/${props.project.slug}/team`} aria-current={props.current || undefined}>
      <Avatar name={props.project.name} seed={props.project.id} square />
      <span class={styles.text}>
        <span>{props.project.name}</span>
        <span class={styles.note}>{noteOfProject(props.project)}</span>
      </span>
    </a>
  );
}
