import { createAsync, revalidate } from "@solidjs/router";
import { ErrorBoundary, For, Show, Suspense } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { endOtherSessions, endSession, getSessions, type SessionView } from "../../client/sessions.ts";
import { locale } from "../../i18n/locale.ts";
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
  const endingOthers = createChange(endOtherSessions);
  const endOthers = async () => {
    const ended = await endingOthers.run(undefined);
    if (ended === null) return showToast({ text: describeFailure(endingOthers.failure()) });
    await revalidate(getSessions.key);
    showToast({ text: m.me_sessions_others_ended() });
  };
  return (
    <Section title={m.me_sessions()} note={m.me_sessions_note()}>
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
        <Suspense fallback={<Skeleton rows={2} />}>
          <ul class={styles.rows}>
            <For each={sessions()?.items}>{(session) => <Line session={session} />}</For>
          </ul>
          <Show when={sessions()?.items.some(({ current }) => !current)}>
            <div class={styles.buttons}>
              <Button busy={endingOthers.pending()} onClick={endOthers}>
                {m.me_sessions_end_others()}
              </Button>
            </div>
          </Show>
        </Suspense>
      </ErrorBoundary>
    </Section>
  );
}

/** The country where the platform says it, and the network, both coarse. */
function placeOf({ country, network }: SessionView): string[] {
  const named = country === null ? null : new Intl.DisplayNames(locale(), { type: "region" }).of(country);
  return [named, network].flatMap((part) => part ?? []);
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
        <small>{[m.me_session_used({ when: used() }), ...placeOf(props.session)].join(" · ")}</small>
      </div>
      <Show when={!props.session.current}>
        <Button busy={ending.pending()} onClick={end}>
          {m.me_session_end()}
        </Button>
      </Show>
    </li>
  );
}
