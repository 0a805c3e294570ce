import { useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import Download from "~icons/lucide/download";
import { exportUrl, getEvents, verifyEvents } from "../../client/events.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Menu } from "../../ui/menu.tsx";
import { Page } from "../../ui/page.tsx";
import { useProject } from "../projects/context.tsx";
import { EventList } from "./event-list.tsx";
import { EventRow } from "./event-row.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { type Filters, knownOf, selectionOf } from "./filters.ts";
import { sentences } from "./sentences.ts";
import { createVerification, Verification, VerifyButton } from "./verification.tsx";

/** Every change of the project, newest first: what, with before and after, who and when. */
export default function Activity() {
  const screen = useProject();
  const [asked, setFilters] = useSearchParams<Filters>();
  const filters = createMemo(() => knownOf(asked, sentences));
  const change = (changed: Filters) => setFilters(changed, { replace: true });
  const selection = () => selectionOf(filters());
  const verification = createVerification(() => verifyEvents(screen().project.slug));
  const download = (format: "csv" | "ndjson") => location.assign(exportUrl(screen().project.slug, selection(), format));
  return (
    <Page
      title={m.activity_title()}
      narrow
      actions={
        <Show when={screen().held.has("audit.view")}>
          <VerifyButton verification={verification} />
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
        <Verification verification={verification} />
        <FilterBar filters={filters()} sentences={sentences} onChange={change} />
        <EventList filter={selection()} load={(filter) => getEvents(screen().project.slug, filter)}>
          {(event) => <EventRow event={event} onActor={(actor) => change({ actor })} />}
        </EventList>
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
