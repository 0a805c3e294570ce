import { revalidate } from "@solidjs/router";
import { createEffect, createSignal, lazy, Show, Suspense } from "solid-js";
import { describeFailure, requestToQuote } from "../../client/describe-failure.ts";
import { ApiFailure, isFailure } from "../../client/failure.ts";
import { m } from "../../paraglide/messages.js";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { heal, isMissingCode } from "./heal.ts";
import { isOnline } from "./online.ts";
import styles from "./shell.module.css";

const Removed = lazy(() => import("./removed.tsx"));

/** A screen, or a part of one, that did not load: what to do about it, and the number to quote. */
export default function Failed(props: { error: unknown; onRetry: () => void; main?: boolean }) {
  const gone = () => props.error instanceof ApiFailure && ["not_found", "forbidden"].includes(props.error.code);
  const [removal, setRemoval] = createSignal<unknown>(null);
  const removed = () => isFailure(props.error, "not_found") && (props.error.details.removed ?? removal());
  createEffect(() => isFailure(props.error, "not_found") && void readRemoval().then(setRemoval));
  // Also as soon as there is a connection again.
  createEffect(() => isOnline() && void heal(props.error));
  const why = () => (isMissingCode(props.error) ? m.error_unreachable() : describeFailure(props.error));
  const retry = async () => {
    if (isMissingCode(props.error)) return heal(props.error, 0);
    await revalidate();
    props.onRetry();
  };
  return (
    <Show
      when={!removed()}
      fallback={
        <Suspense>
          <Removed removed={removed()} onBack={retry} />
        </Suspense>
      }
    >
      <div class={styles.failed} role="alert">
        <EmptyState
          main={props.main}
          title={gone() ? describeFailure(props.error) : m.error_title()}
          action={
            <Show when={gone()} fallback={<Button onClick={retry}>{m.ui_retry()}</Button>}>
              <ButtonLink href="/">{m.not_found_home()}</ButtonLink>
            </Show>
          }
        >
          <Show when={!gone()}>{why()}</Show>
          <Show when={requestToQuote(props.error)}>{(id) => <code>{m.error_request({ id: id() })}</code>}</Show>
        </EmptyState>
      </div>
    </Show>
  );
}

/** Only the project itself says who removed a former member; the answer that failed may be of one of its lists. */
async function readRemoval(): Promise<unknown> {
  const slug = /^\/p\/([^/]+)/.exec(location.pathname)?.[1];
  const response = slug === undefined ? null : await fetch(`/api/projects/${slug}`).catch(() => null);
  if (response?.status !== 404) return null;
  const body: { error?: { details?: { removed?: unknown } } } = await response.json();
  return body.error?.details?.removed ?? null;
}
