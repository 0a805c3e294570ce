import { useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { getDeploymentEvents, verifyDeployment } from "../../client/deployment-events.ts";
import { m } from "../../paraglide/messages.js";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { changesOf } from "../activity/changes.ts";
import { EventFrame } from "../activity/event-frame.tsx";
import { EventList } from "../activity/event-list.tsx";
import { FilterBar } from "../activity/filter-bar.tsx";
import { type Filters, knownOf, selectionOf } from "../activity/filters.ts";
import { createVerification, Verification, VerifyButton } from "../activity/verification.tsx";
import { useMe } from "../shell/session.tsx";
import styles from "./deployment.module.css";
import { sentenceOf, sentences } from "./sentences.ts";

/** What happened to the deployment itself, newest first, for its administrator. */
export default function Deployment() {
  const me = useMe();
  const verification = createVerification(verifyDeployment);
  return (
    <Page
      title={m.deployment_title()}
      narrow
      actions={
        <Show when={me().administrator}>
          <VerifyButton verification={verification} />
        </Show>
      }
    >
      <Show when={me().administrator} fallback={<EmptyState title={m.deployment_forbidden()} />}>
        <p class={styles.note}>{m.deployment_note()}</p>
        <Verification verification={verification} />
        <History />
      </Show>
    </Page>
  );
}

function History() {
  const [asked, setFilters] = useSearchParams<Filters>();
  const filters = createMemo(() => knownOf(asked, sentences));
  const change = (changed: Filters) => setFilters(changed, { replace: true });
  return (
    <>
      <FilterBar filters={filters()} sentences={sentences} onChange={change} />
      <EventList filter={selectionOf(filters())} load={getDeploymentEvents}>
        {(event) => (
          <EventFrame
            event={event}
            sentence={sentenceOf(event)}
            changes={changesOf(event)}
            onActor={(actor) => change({ actor })}
          />
        )}
      </EventList>
    </>
  );
}
