import { createAsync, revalidate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import type { InvitationLookupView } from "../../client/invitations.ts";
import { getMe } from "../../client/me.ts";
import { signOut } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { contactOf } from "./contact.ts";
import styles from "./invitation.module.css";
import { WhyNot } from "./why-not.tsx";

/** Signed in with another account: switching keeps this page, and with it the invitation. */
export default function WrongAccount(props: { invitation: InvitationLookupView }) {
  const me = createAsync(() => getMe());
  const leaving = createChange(signOut);
  const current = () => me()?.user.email ?? "";
  const leave = async () => {
    if ((await leaving.run(undefined)) !== null) await revalidate();
  };
  return (
    <div class={styles.offer}>
      <h1>{m.invitation_wrong_title()}</h1>
      <p>
        {m.invitation_wrong_text({
          invited: props.invitation.email ?? props.invitation.emailMasked,
          current: current(),
        })}
      </p>
      <WhyNot failure={leaving.failure()} />
      <Button look="primary" block busy={leaving.pending()} onClick={leave}>
        {m.invitation_switch()}
      </Button>
      <p class={styles.soft}>{m.invitation_wrong_hint({ current: current(), inviter: contactOf(props.invitation) })}</p>
    </div>
  );
}
