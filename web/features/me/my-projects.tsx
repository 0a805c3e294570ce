import { revalidate } from "@solidjs/router";
import { For, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMe, type Me } from "../../client/me.ts";
import { restoreProject } from "../../client/projects.ts";
import { formatDate } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import MyInvitations from "../invitations/my-invitations.tsx";
import { noteOfProject } from "../shell/note-of-project.ts";
import { useMe } from "../shell/session.tsx";
import styles from "./me.module.css";

type MyProject = Me["projects"][number];

/** All one is in, and what was deleted and can still be brought back. */
export function MyProjects() {
  const me = useMe();
  return (
    <Section title={m.me_projects()}>
      <MyInvitations />
      <ul class={styles.rows}>
        <For
          each={me().projects}
          fallback={
            <li>
              <span class={styles.soft}>{m.me_projects_none()}</span>
            </li>
          }
        >
          {(project) => <Line project={project} />}
        </For>
      </ul>
      <div>
        <ButtonLink href="/new">{m.nav_new_project()}</ButtonLink>
      </div>
    </Section>
  );
}

function Line(props: { project: MyProject }) {
  const restoring = createChange(restoreProject);
  const restore = async () => {
    const restored = await restoring.run(props.project.slug);
    await revalidate(getMe.key);
    showToast({
      text: restored ? m.general_restored({ project: props.project.name }) : describeFailure(restoring.failure()),
    });
  };
  return (
    <li>
      <Avatar name={props.project.name} seed={props.project.id} square />
      <Show
        when={props.project.restorableUntil}
        fallback={
          <div class={styles.what}>
            <a href={`/p/${props.project.slug}/team`}>{props.project.name}</a>
            <small>{noteOfProject(props.project)}</small>
          </div>
        }
      >
        {(until) => (
          <>
            <div class={styles.what}>
              <span>{props.project.name}</span>
              <small>{m.me_restorable({ date: formatDate(until()) })}</small>
            </div>
            <Button busy={restoring.pending()} onClick={restore}>
              {m.me_restore()}
            </Button>
          </>
        )}
      </Show>
    </li>
  );
}
