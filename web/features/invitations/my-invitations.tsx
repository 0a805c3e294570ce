import { revalidate, useNavigate } from "@solidjs/router";
import { For, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { acceptInvitation, declineInvitation } from "../../client/invitations.ts";
import type { Me } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useMe } from "../shell/session.tsx";
import styles from "./my-invitations.module.css";

/** What waits for the reader's answer, by their proven address: losing the mail is harmless. */
export default function MyInvitations(props: { heading?: string | undefined }) {
  const me = useMe();
  return (
    <Show when={me().invitations.length > 0}>
      <section class={styles.list} aria-label={m.mine_invitations()}>
        <h2 class={props.heading}>{m.mine_invitations()}</h2>
        <For each={me().invitations}>{(invitation) => <Line invitation={invitation} />}</For>
      </section>
    </Show>
  );
}

function Line(props: { invitation: Me["invitations"][number] }) {
  const navigate = useNavigate();
  const accepting = createChange(acceptInvitation);
  const declining = createChange(declineInvitation);
  const project = () => props.invitation.project.name;
  const accept = async () => {
    const joined = await accepting.run({ invitationId: props.invitation.id });
    if (joined === null) return;
    await revalidate();
    navigate(`/p/${joined.answer.slug}/team`);
    showToast({ text: m.mine_joined({ project: project() }) });
  };
  const decline = async () => {
    if ((await declining.run({ invitationId: props.invitation.id })) === null) return;
    await revalidate();
    showToast({ text: m.mine_declined({ project: project() }) });
  };
  const failure = () => accepting.failure() ?? declining.failure();
  return (
    <article class={styles.line} aria-label={project()}>
      <Avatar name={project()} seed={project()} square />
      <div class={styles.text}>
        <b>{project()}</b>
        <Show when={props.invitation.inviter?.name}>
          {(name) => <span>{m.mine_invited_by({ name: name() })}</span>}
        </Show>
        <Show when={failure()}>
          <span role="alert" class={styles.error}>
            {describeFailure(failure())}
          </span>
        </Show>
      </div>
      <div class={styles.buttons}>
        <Button look="primary" busy={accepting.pending()} onClick={accept}>
          {m.mine_accept()}
        </Button>
        <Button look="quiet" busy={declining.pending()} onClick={decline}>
          {m.mine_decline()}
        </Button>
      </div>
    </article>
  );
}
