import { Match, Switch } from "solid-js";
import type { InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { Closed } from "./closed.tsx";
import { contactOf } from "./contact.ts";
import { Expired } from "./expired.tsx";

export default function Settled(props: { invitation: InvitationLookupView; token: string }) {
  const project = () => props.invitation.project.name;
  const inviter = () => contactOf(props.invitation);
  return (
    <Switch>
      <Match when={props.invitation.state === "accepted"}>
        <Closed
          title={m.invitation_accepted_title()}
          text={m.invitation_accepted_text({ project: project() })}
          slug={props.invitation.project.slug}
        />
      </Match>
      <Match when={props.invitation.state === "declined"}>
        <Closed
          title={m.invitation_declined_title()}
          text={m.invitation_declined_text({ project: project(), inviter: inviter() })}
        />
      </Match>
      <Match when={props.invitation.state === "withdrawn"}>
        <Closed title={m.invitation_withdrawn_title()} text={m.invitation_withdrawn_text({ inviter: inviter() })} />
      </Match>
      <Match when={props.invitation.state === "expired"}>
        <Expired invitation={props.invitation} token={props.token} />
      </Match>
      <Match when={props.invitation.state === "newer_sent"}>
        <Closed title={m.invitation_newer_title()} text={m.invitation_newer_text()} />
      </Match>
      <Match when={props.invitation.state === "project_gone"}>
        <Closed title={m.invitation_gone_title()} text={m.invitation_gone_text({ project: project() })} />
      </Match>
    </Switch>
  );
}
