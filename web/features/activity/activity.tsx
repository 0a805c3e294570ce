import { useSearchParams } from "@solidjs/router";
import { createComputed, createMemo, ErrorBoundary, For, on, Show, Suspense } from "solid-js";
import Download from "~icons/lucide/download";
import X from "~icons/lucide/x";
import { createPages } from "../../client/create-pages.ts";
import { type EventFilter, type EventView, exportUrl, getEvents } from "../../client/events.ts";
import { formatDay } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Page } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useProject } from "../projects/context.tsx";
import Failed from "../shell/failed.tsx";
import styles from "./activity.module.css";
import { EventRow } from "./event-row.tsx";
import { sentences } from "./sentences.ts";

type Filters = { actor?: string; action?: string; from?: string; to?: string };

/** Every change of the project, newest first: what, with before and after, who and when. */
export default function Activity() {
  const screen = useProject();
  const [asked, setFilters] = useSearchParams<Filters>();
  const filters = createMemo(() => knownOf(asked));
  const selection = () => selectionOf(filters());
  const download = (format: "csv" | "ndjson") => location.assign(exportUrl(screen().project.slug, selection(), format));
  return (
    <Page
      title={m.activity_title()}
      narrow
      actions={
        <Show when={screen().held.has("audit.view")}>
          <Menu
            label={m.activity_export()}
            items={[
              { label: m.activity_export_csv(), onSelect: () => download("csv") },
              { label: m.activity_export_json(), onSelect: () => download("ndjson") },
            ]}
            opener={(wiring) => (
              <Button icon={<Download />} {...wiring}>
                {m.activity_export()}
              </Button>
            )}
          />
        </Show>
      }
    >
      <Show when={screen().held.has("audit.view")} fallback={<Forbidden />}>
        <Bar filters={filters()} onChange={(change) => setFilters(change, { replace: true })} />
        <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
          <Suspense fallback={<Skeleton />}>
            <Events filter={selection()} onActor={(actor) => setFilters({ actor }, { replace: true })} />
          </Suspense>
        </ErrorBoundary>
      </Show>
    </Page>
  );
}

function Forbidden() {
  const screen = useProject();
  return (
    <EmptyState title={m.activity_forbidden()}>
      {m.settings_need({ name: screen().project.owner?.name ?? "", permission: nameOfPermission("audit.view") })}
    </EmptyState>
  );
}

/** What somebody wrote into the address that is no day and no kind of change counts as not written. */
function knownOf({ actor, action, from, to }: Filters): Filters {
  const isDay = (text = "") => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return {
    ...(actor ? { actor } : {}),
    ...(action && Object.hasOwn(sentences, action) ? { action } : {}),
    ...(from && isDay(from) ? { from } : {}),
    ...(to && isDay(to) ? { to } : {}),
  };
}

/** Days as the reader's clock has them; "until" includes its day. */
function selectionOf({ actor, action, from, to }: Filters): EventFilter {
  return {
    ...(actor ? { actor } : {}),
    ...(action ? { action } : {}),
    ...(from ? { from: new Date(`${from}T00:00`).toISOString() } : {}),
    ...(to ? { to: new Date(`${to}T24:00`).toISOString() } : {}),
  };
}

function Bar(props: { filters: Filters; onChange: (change: Filters) => void }) {
  const isFiltered = () => Object.values(props.filters).some(Boolean);
  return (
    <search class={styles.bar}>
      <FilterSelect
        label={m.activity_filter_action()}
        value={props.filters.action}
        choices={[
          { value: "", label: m.activity_filter_action_all() },
          ...Object.entries(sentences).map(([action, sentence]) => ({ value: action, label: sentence("…") })),
        ]}
        onChange={(action) => props.onChange({ action })}
      />
      <label>
        {m.activity_filter_from()}
        <input
          type="date"
          value={props.filters.from ?? ""}
          onChange={(event) => props.onChange({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        {m.activity_filter_to()}
        <input
          type="date"
          value={props.filters.to ?? ""}
          onChange={(event) => props.onChange({ to: event.currentTarget.value })}
        />
      </label>
      <Show when={isFiltered()}>
        <Button look="quiet" icon={<X />} onClick={() => props.onChange({ actor: "", action: "", from: "", to: "" })}>
          {m.team_clear()}
        </Button>
      </Show>
    </search>
  );
}

function Events(props: { filter: EventFilter; onActor: (id: string) => void }) {
  const screen = useProject();
  const pages = createPages<EventView>((cursor) =>
    getEvents(screen().project.slug, { ...props.filter, ...(cursor === null ? {} : { cursor }) }),
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
              <EventRow event={event} onActor={props.onActor} />
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
