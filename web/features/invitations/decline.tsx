import { revalidate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { declineInvitation } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { WhyNot } from "./why-not.tsx";

/** Says no. The link from the e-mail is enough, so declining needs no account. */
export function Decline(props: { token: string }) {
  const declining = createChange(declineInvitation);
  const decline = async () => {
    if ((await declining.run({ token: props.token })) !== null) await revalidate();
  };
  return (
    <>
      <WhyNot failure={declining.failure()} />
      <Button look="quiet" block busy={declining.pending()} onClick={decline}>
        {m.invitation_decline()}
      </Button>
    </>
  );
}
