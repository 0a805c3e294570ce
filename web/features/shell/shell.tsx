import { createAsync, Navigate, useLocation } from "@solidjs/router";
import { createEffect, ErrorBoundary, onMount, type ParentProps, Show, Suspense } from "solid-js";
import { getMe, type Me } from "../../client/me.ts";
import { rememberWhoIsSignedIn } from "../../client/prove-again.ts";
import { adoptProfileLocale } from "../../i18n/locale.ts";
import { m } from "../../paraglide/messages.js";
import { Banner } from "../../ui/banner.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import Failed from "./failed.tsx";
import { isOnline } from "./online.ts";
import { Rail } from "./rail.tsx";
import { MeProvider } from "./session.tsx";
import styles from "./shell.module.css";

/** Everything that needs a session: the rail, and the screen beside it. */
export default function Shell(props: ParentProps) {
  const me = createAsync(() => getMe());
  return (
    <Suspense>
      <Show when={me() !== undefined}>
        <Show when={me()} fallback={<ToSignIn />}>
          {(someone) => <Inside me={someone()}>{props.children}</Inside>}
        </Show>
      </Show>
    </Suspense>
  );
}

function ToSignIn() {
  const location = useLocation();
  const next = location.pathname + location.search;
  return <Navigate href={next === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(next)}`} />;
}

function Inside(props: ParentProps<{ me: Me }>) {
  onMount(() => {
    // Words for what may go wrong come after the page: the first thing to fail is a press away.
    void import("../../client/invitation-failures.ts");
    void import("../../client/project-failures.ts");
  });
  createEffect(() => rememberWhoIsSignedIn(props.me.user));
  adoptProfileLocale(props.me.user.language);
  return (
    <MeProvider me={props.me}>
      <div class={styles.shell}>
        <a class={styles.skip} href="#content">
          {m.ui_skip()}
        </a>
        <Rail />
        <main id="content" class={styles.main} tabIndex={-1}>
          <Show when={!isOnline()}>
            <div class={styles.offline}>
              <Banner tone="waiting">{m.ui_offline()}</Banner>
            </div>
          </Show>
          <ErrorBoundary fallback={(error, reset) => <Failed main error={error} onRetry={reset} />}>
            <Suspense fallback={<Loading />}>{props.children}</Suspense>
          </ErrorBoundary>
        </main>
      </div>
    </MeProvider>
  );
}

function Loading() {
  return (
    <Page title=" ">
      <Skeleton />
    </Page>
  );
}
