import { createComputed, ErrorBoundary, For, type JSX, on, Show, Suspense } from "solid-js";
import { createPages, type PageOf } from "../../client/create-pages.ts";
import type { EventFilter, EventView } from "../../client/events.ts";
import { formatDay } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import Failed from "../shell/failed.tsx";
import styles from "./activity.module.css";

interface Listed {
  filter: EventFilter;
  load: (filter: EventFilter) => Promise<PageOf<EventView>>;
  /** An event as a row. */
  children: (event: EventView) => JSX.Element;
}

/** Events by day, newest first, page by page. */
export const EventList = (props: Listed) => (
  <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
    <Suspense fallback={<Skeleton />}>
      <Events {...props} />
    </Suspense>
  </ErrorBoundary>
);

function Events(props: Listed) {
  const pages = createPages<EventView>((cursor) =>
    props.load({ ...props.filter, ...(cursor === null ? {} : { cursor }) }),
  );
  createComputed(on(() => JSON.stringify(props.filter), pages.startOver, { defer: true }));
  const startsDay = (index: number) => {
    const previous = pages.items()[index - 1];
    const current = pages.items()[index];
    return previous === undefined || current === undefined || formatDay(previous.at) !== formatDay(current.at);
  };
  return (
    <Show
      when={pages.items().length > 0}
      fallback={<EmptyState title={m.activity_nothing()}>{m.activity_nothing_text()}</EmptyState>}
    >
      <ol>
        <For each={pages.items()}>
          {(event, index) => (
            <>
              <Show when={startsDay(index())}>
                <li class={styles.day}>
                  <h2>{formatDay(event.at)}</h2>
                </li>
              </Show>
              {props.children(event)}
            </>
          )}
        </For>
      </ol>
      <Show when={pages.hasMore()}>
        <div>
          <Button busy={pages.loadingMore()} onClick={pages.showMore}>
            {m.ui_more()}
          </Button>
        </div>
      </Show>
    </Show>
  );
}
