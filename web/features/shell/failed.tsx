import { revalidate } from "@solidjs/router";
import { createEffect, lazy, Show, Suspense } from "solid-js";
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
  const removed = () => isFailure(props.error, "not_found") && props.error.details.removed;
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
