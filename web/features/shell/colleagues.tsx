import { createAsync } from "@solidjs/router";
import { ErrorBoundary, For, Show, Suspense } from "solid-js";
import { getColleagues } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import styles from "./shell.module.css";

/** The faces at the foot of the rail. They are a comfort: if they do not load, nothing is said about it. */
export function Colleagues() {
  const colleagues = createAsync(() => getColleagues(""));
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>
        <Show when={colleagues()?.length}>
          <ul class={styles.faces} aria-label={m.nav_colleagues()}>
            <For each={colleagues()?.slice(0, 7)}>
              {(person) => (
                <li title={person.name}>
                  <Avatar name={person.name} seed={person.id} size={24} />
                  <span class="visually-hidden">{person.name}</span>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </Suspense>
    </ErrorBoundary>
  );
}
