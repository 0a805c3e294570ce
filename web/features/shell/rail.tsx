import { A, useParams } from "@solidjs/router";
import { createEffect, Show } from "solid-js";
import Activity from "~icons/lucide/history";
import Settings from "~icons/lucide/settings-2";
import Check from "~icons/lucide/shield-question-mark";
import Person from "~icons/lucide/user";
import Team from "~icons/lucide/users";
import { m } from "../../paraglide/messages.js";
import { keepCookie, readCookie } from "../../preferences/cookies.ts";
import { Wordmark } from "../../ui/wordmark.tsx";
import { Colleagues } from "./colleagues.tsx";
import { MeMenu } from "./me-menu.tsx";
import { useMe } from "./session.tsx";
import styles from "./shell.module.css";
import { Switcher } from "./switcher.tsx";

/** On a phone the same links are a bar at the bottom, and the switcher a bar at the top. */
export function Rail() {
  const me = useMe();
  const openProjects = () => me().projects.filter(({ restorableUntil }) => restorableUntil === null);
  const params = useParams<{ slug?: string }>();
  const project = () => {
    const slug = params.slug ?? readCookie("project");
    return openProjects().find((one) => one.slug === slug) ?? (params.slug ? null : (openProjects()[0] ?? null));
  };
  createEffect(() => params.slug && keepCookie("project", params.slug));
  const to = (page: string) => `/p/${project()?.slug}/${page}`;
  return (
    <aside class={styles.rail} aria-label={m.nav_projects()}>
      <div class={styles.top}>
        <Show
          when={me().projects.length > 0 || me().invitations.length > 0}
          fallback={
            <p class={styles.name}>
              <Wordmark />
            </p>
          }
        >
          <Switcher current={project()} />
        </Show>
      </div>
      <Show when={project()}>
        <nav class={styles.nav} aria-label={m.nav_label()}>
          <A href={to("team")}>
            <Team />
            {m.nav_team()}
          </A>
          <A href={to("activity")}>
            <Activity />
            {m.nav_activity()}
          </A>
          <A href={to("settings")}>
            <Settings />
            {m.nav_settings()}
          </A>
          <A href={to("check")}>
            <Check />
            {m.nav_check()}
          </A>
          <A href="/me" class={styles.phoneOnly}>
            <Person />
            {m.nav_me()}
          </A>
        </nav>
      </Show>
      <div class={styles.foot}>
        <Colleagues />
        <MeMenu />
      </div>
    </aside>
  );
}
