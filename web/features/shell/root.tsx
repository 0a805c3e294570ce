import { ErrorBoundary, lazy, type ParentProps, Show, Suspense } from "solid-js";
import { signInAgainAsked } from "../../client/sign-in-again.ts";
import { Announcer } from "../../ui/announcer.tsx";
import { ToastRegion } from "../../ui/toast.tsx";
import { Failed } from "./failed.tsx";

const SignInAgain = lazy(() => import("../sign-in/sign-in-again.tsx"));

/** Around every screen: what catches a failure, what speaks, and the dialog of a session that ended. */
export function Root(props: ParentProps) {
  return (
    <>
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
      <Show when={signInAgainAsked()}>
        {(asked) => (
          <Suspense>
            <SignInAgain email={asked().email} onDone={asked().done} />
          </Suspense>
        )}
      </Show>
      <ToastRegion />
      <Announcer />
    </>
  );
}
