import { useIsRouting } from "@solidjs/router";
import { createMemo, ErrorBoundary, lazy, onMount, type ParentProps, Show, Suspense } from "solid-js";
import { proofAsked } from "../../client/prove-again.ts";
import { Announcer } from "../../ui/announcer.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { toasts } from "../../ui/toasts.ts";

const Failed = lazy(() => import("./failed.tsx"));
const ToastRegion = lazy(() => import("../../ui/toast-region.tsx"));
const ProveAgain = lazy(() => import("../sign-in/prove-again.tsx"));

/** Around every screen: what catches a failure, what speaks, and the dialog that asks who it is. */
export function Root(props: ParentProps) {
  onMount(() => void Failed.preload());
  const isRouting = useIsRouting();
  const hadToast = createMemo((had: boolean) => had || toasts().length > 0, false);
  return (
    <>
      <Show when={isRouting() && !proofAsked()}>
        <ProgressBar />
      </Show>
      <ErrorBoundary
        fallback={(error, reset) => (
          <Suspense>
            <Failed main error={error} onRetry={reset} />
          </Suspense>
        )}
      >
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
      <Show when={proofAsked()}>
        {(asked) => (
          <Suspense>
            <ProveAgain asked={asked()} />
          </Suspense>
        )}
      </Show>
      <Show when={hadToast()}>
        <Suspense>
          <ToastRegion />
        </Suspense>
      </Show>
      <Announcer />
    </>
  );
}
