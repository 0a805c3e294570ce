import { createAsync, useParams } from "@solidjs/router";
import { ErrorBoundary, Match, Show, Suspense, Switch } from "solid-js";
import { isFailure } from "../../client/failure.ts";
import { getInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import { Failed } from "../shell/failed.tsx";
import { Entrance, UnderHeading } from "../sign-in/entrance.tsx";
import { Answer } from "./answer.tsx";
import { contactOf } from "./contact.ts";
import styles from "./invitation.module.css";
import { Offer } from "./offer.tsx";
import { ProveAddress } from "./prove-address.tsx";
import { WrongAccount } from "./wrong-account.tsx";

/** Where the link of a letter leads. Looking changes nothing; whoever is here decides. */
export default function Invitation() {
  const params = useParams<{ token: string }>();
  const invitation = createAsync(() => getInvitation(params.token));
  return (
    <Entrance title={m.invitation_title()}>
      <ErrorBoundary
        fallback={(error, reset) => (
          <Show when={isFailure(error, "not_found")} fallback={<Failed error={error} onRetry={reset} />}>
            <Closed title={m.invitation_unknown_title()} text={m.invitation_unknown_text()} />
          </Show>
        )}
      >
        <Suspense>
          <Show when={invitation()}>{(found) => <Found invitation={found()} token={params.token} />}</Show>
        </Suspense>
      </ErrorBoundary>
    </Entrance>
  );
}

function Found(props: { invitation: InvitationLookupView; token: string }) {
  return (
    <Show when={props.invitation.state === "pending"} fallback={<Settled invitation={props.invitation} />}>
      <Switch>
        <Match when={props.invitation.isForMe === false}>
          <WrongAccount invitation={props.invitation} />
        </Match>
        <Match when={props.invitation.isForMe}>
          <Offer invitation={props.invitation}>
            <Answer invitation={props.invitation} token={props.token} />
          </Offer>
        </Match>
        <Match when={props.invitation.isForMe === null}>
          <Offer invitation={props.invitation}>
            <div class={styles.part}>
              <UnderHeading>
                <ProveAddress invitation={props.invitation} token={props.token} />
              </UnderHeading>
            </div>
          </Offer>
        </Match>
      </Switch>
    </Show>
  );
}

function Settled(props: { invitation: InvitationLookupView }) {
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
        <Closed title={m.invitation_expired_title()} text={m.invitation_expired_text({ inviter: inviter() })} />
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

function Closed(props: { title: string; text: string; slug?: string | null }) {
  return (
    <div class={styles.offer}>
      <h1>{props.title}</h1>
      <p class={styles.soft}>{props.text}</p>
      <div>
        <Show when={props.slug} fallback={<ButtonLink href="/">{m.invitation_to_app()}</ButtonLink>}>
          <ButtonLink href={`/p/${props.slug}/team`} look="primary">
            {m.invitation_open()}
          </ButtonLink>
        </Show>
      </div>
    </div>
  );
}
