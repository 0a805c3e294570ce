import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { askForNew, getInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { announce } from "../../ui/announcer.tsx";
import { Button } from "../../ui/button.tsx";
import { Closed } from "./closed.tsx";
import { contactOf } from "./contact.ts";
import { WhyNot } from "./why-not.tsx";

/** One press tells the people who can send it again, so that the reader need not find them. */
export function Expired(props: { invitation: InvitationLookupView; token: string }) {
  const [asked, setAsked] = createSignal(false);
  const asking = createChange(askForNew);
  const ask = async () => {
    if ((await asking.run(props.token)) === null) return revalidate(getInvitation.key);
    setAsked(true);
    announce(m.invitation_asked_title());
  };
  const email = () => props.invitation.email ?? props.invitation.emailMasked;
  return (
    <Show
      when={!asked()}
      fallback={<Closed title={m.invitation_asked_title()} text={m.invitation_asked_text({ email: email() })} />}
    >
      <Closed
        title={m.invitation_expired_title()}
        text={m.invitation_expired_text({ inviter: contactOf(props.invitation) })}
        slug={props.invitation.project.slug}
      >
        <WhyNot failure={asking.failure()} />
        <Button look="primary" busy={asking.pending()} onClick={ask}>
          {m.invitation_ask()}
        </Button>
      </Closed>
    </Show>
  );
}
