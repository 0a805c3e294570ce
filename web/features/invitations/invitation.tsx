import { createAsync, useParams } from "@solidjs/router";
import { ErrorBoundary, lazy, Match, onMount, Show, Suspense, Switch } from "solid-js";
import { isFailure } from "../../client/failure.ts";
import { getInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { m } from "../../paraglide/messages.js";
import { Entrance, UnderHeading } from "../sign-in/entrance.tsx";
import styles from "./invitation.module.css";
import { Offer } from "./offer.tsx";

const Answer = lazy(() => import("./answer.tsx"));
const Failed = lazy(() => import("../shell/failed.tsx"));
const ProveAddress = lazy(() => import("./prove-address.tsx"));
const WrongAccount = lazy(() => import("./wrong-account.tsx"));
const Settled = lazy(() => import("./settled.tsx"));
const UnknownLink = lazy(() => import("./unknown-link.tsx"));

/** Where the link of an invitation e-mail leads. Opening it changes nothing; the reader accepts or declines. */
export default function Invitation() {
  const params = useParams<{ token: string }>();
  const invitation = createAsync(() => getInvitation(params.token));
  onMount(() => {
    // What stands below the offer comes with it, not after it.
    for (const answer of [Answer, ProveAddress]) void answer.preload();
    void import("../../client/invitation-failures.ts");
  });
  return (
    <Entrance title={m.invitation_title()}>
      <ErrorBoundary
        fallback={(error, reset) => (
          <Show when={isFailure(error, "not_found")} fallback={<Failed main error={error} onRetry={reset} />}>
            <UnknownLink />
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
    <Show when={props.invitation.state === "pending"} fallback={<Settled {...props} />}>
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
