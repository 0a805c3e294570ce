import { createAsync, revalidate } from "@solidjs/router";
import { ErrorBoundary, For, Show, Suspense } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { endSession, getSessions, type SessionView } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Section } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { createRelative } from "../../ui/time.tsx";
import { showToast } from "../../ui/toasts.ts";
import Failed from "../shell/failed.tsx";
import { describeBrowser } from "./describe-browser.ts";
import styles from "./me.module.css";

export function Sessions() {
  const sessions = createAsync(() => getSessions());
  return (
    <Section title={m.me_sessions()} note={m.me_sessions_note()}>
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
        <Suspense fallback={<Skeleton rows={2} />}>
          <ul class={styles.rows}>
            <For each={sessions()?.items}>{(session) => <Line session={session} />}</For>
          </ul>
        </Suspense>
      </ErrorBoundary>
    </Section>
  );
}

function Line(props: { session: SessionView }) {
  const ending = createChange(endSession);
  const used = createRelative(() => props.session.lastUsedAt);
  const end = async () => {
    if ((await ending.run(props.session.id)) === null) return showToast({ text: describeFailure(ending.failure()) });
    await revalidate(getSessions.key);
    showToast({ text: m.me_session_ended() });
  };
  return (
    <li>
      <div class={styles.what}>
        <span>
          {describeBrowser(props.session.userAgent)}
          <Show when={props.session.current}>
            <Chip tone="good">{m.me_session_current()}</Chip>
          </Show>
        </span>
        <small>{m.me_session_used({ when: used() })}</small>
      </div>
      <Show when={!props.session.current}>
        <Button busy={ending.pending()} onClick={end}>
          {m.me_session_end()}
        </Button>
      </Show>
    </li>
  );
}
