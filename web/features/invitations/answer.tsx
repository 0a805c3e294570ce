import { revalidate, useNavigate } from "@solidjs/router";
import { Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { acceptInvitation, declineInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./invitation.module.css";

/** Accept or decline; nothing is accepted by signing in alone. */
export default function Answer(props: { invitation: InvitationLookupView; token: string }) {
  const navigate = useNavigate();
  const accepting = createChange(acceptInvitation);
  const declining = createChange(declineInvitation);
  const accept = async () => {
    const joined = await accepting.run({ token: props.token });
    if (joined === null) return;
    await revalidate();
    navigate(`/p/${joined.answer.slug}/team`, { replace: true });
    showToast({ text: m.invitation_joined({ project: props.invitation.project.name }) });
  };
  const decline = async () => {
    if ((await declining.run({ token: props.token })) !== null) await revalidate();
  };
  const failure = () => accepting.failure() ?? declining.failure();
  return (
    <div class={styles.buttons}>
      <Show when={failure()}>
        <p class={styles.error} role="alert">
          {describeFailure(failure())}
        </p>
      </Show>
      <Button look="primary" block busy={accepting.pending()} onClick={accept}>
        {m.invitation_accept()}
      </Button>
      <Button look="quiet" block busy={declining.pending()} onClick={decline}>
        {m.invitation_decline()}
      </Button>
    </div>
  );
}
