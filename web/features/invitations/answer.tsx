import { revalidate, useNavigate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { acceptInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { Decline } from "./decline.tsx";
import styles from "./invitation.module.css";
import { WhyNot } from "./why-not.tsx";

/** Accept or decline; nothing is accepted by signing in alone. */
export default function Answer(props: { invitation: InvitationLookupView; token: string }) {
  const navigate = useNavigate();
  const accepting = createChange(acceptInvitation);
  const accept = async () => {
    const joined = await accepting.run({ token: props.token });
    if (joined === null) return;
    await revalidate();
    navigate(`/p/${joined.answer.slug}/team`, { replace: true });
    showToast({ text: m.invitation_joined({ project: props.invitation.project.name }) });
  };
  return (
    <div class={styles.buttons}>
      <WhyNot failure={accepting.failure()} />
      <Button look="primary" block busy={accepting.pending()} onClick={accept}>
        {m.invitation_accept()}
      </Button>
      <Decline token={props.token} />
    </div>
  );
}
