import { Navigate } from "@solidjs/router";
import { Show } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { readCookie } from "../../preferences/cookies.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import MyInvitations from "../invitations/my-invitations.tsx";
import { useMe } from "../shell/session.tsx";

/** Leads to the project that was open last; without one to the person's invitations, or to the form for a first project. */
export default function Home() {
  const me = useMe();
  const openProjects = () => me().projects.filter(({ restorableUntil }) => restorableUntil === null);
  const last = () => openProjects().find(({ slug }) => slug === readCookie("project")) ?? openProjects()[0];
  return (
    <Show when={last() === undefined} fallback={<Navigate href={`/p/${last()?.slug}/team`} />}>
      <Show when={me().invitations.length > 0} fallback={<Navigate href="/new" />}>
        <Page title={m.mine_title()} narrow>
          <MyInvitations />
          <EmptyState title={m.mine_empty_title()} action={<ButtonLink href="/new">{m.nav_new_project()}</ButtonLink>}>
            {m.mine_empty_text()}
          </EmptyState>
        </Page>
      </Show>
    </Show>
  );
}
