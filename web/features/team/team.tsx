import { useLocation, useParams } from "@solidjs/router";
import { createComputed, createSignal, ErrorBoundary, lazy, on, Show, Suspense } from "solid-js";
import Plus from "~icons/lucide/plus";
import { createPages } from "../../client/create-pages.ts";
import { getMembers } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { createShortcuts } from "../../ui/shortcuts.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useProject } from "../projects/context.tsx";
import Failed from "../shell/failed.tsx";
import { TeamFilters } from "./filters.tsx";
import { TeamList } from "./team-list.tsx";

const AddPeople = lazy(() => import("../invitations/add-people.tsx"));
const OwnAccess = lazy(() => import("./own-access.tsx"));

/** Members and pending invitations in one list. */
export default function Team() {
  const screen = useProject();
  const [adding, setAdding] = createSignal(false);
  const mayInvite = () => screen().may("team.invite");
  const add = () => mayInvite() && setAdding(true);
  createShortcuts({ i: add });
  return (
    <Page
      title={m.team_title()}
      actions={
        <Show when={mayInvite()}>
          <Button
            look="primary"
            icon={<Plus />}
            aria-keyshortcuts="i"
            onClick={add}
            onPointerEnter={() => void AddPeople.preload()}
            onFocus={() => void AddPeople.preload()}
          >
            {m.team_add()}
          </Button>
        </Show>
      }
    >
      <Show when={screen().held.has("team.view")} fallback={<Forbidden owner={screen().project.owner?.name ?? ""} />}>
        <People onAdd={add} mayInvite={mayInvite()} />
      </Show>
      <Show when={adding()}>
        <Suspense fallback={<ProgressBar />}>
          <AddPeople onClose={() => setAdding(false)} />
        </Suspense>
      </Show>
    </Page>
  );
}

function Forbidden(props: { owner: string }) {
  return (
    <>
      <EmptyState title={m.team_forbidden()}>{m.team_forbidden_text({ name: props.owner })}</EmptyState>
      <Suspense>
        <OwnAccess />
      </Suspense>
    </>
  );
}

function People(props: { onAdd: () => void; mayInvite: boolean }) {
  const params = useParams<{ slug: string }>();
  const location = useLocation();
  const pages = createPages((cursor) => getMembers(params.slug, withCursor(location.search, cursor)));
  createComputed(on(() => location.search, pages.startOver, { defer: true }));
  const isAlone = () => location.search === "" && pages.items().length === 1;
  return (
    <>
      <TeamFilters />
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onRetry={reset} />}>
        <Suspense fallback={<Skeleton />}>
          <Show when={pages.loaded()}>
            <Show
              when={pages.items().length > 0}
              fallback={<EmptyState title={m.team_nothing_title()}>{m.team_nothing_text()}</EmptyState>}
            >
              <TeamList pages={pages} />
            </Show>
            <Show when={isAlone() && props.mayInvite}>
              <EmptyState title={m.team_alone_title()} action={<Button onClick={props.onAdd}>{m.team_add()}</Button>}>
                {m.team_alone_text()}
              </EmptyState>
            </Show>
          </Show>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function withCursor(search: string, cursor: string | null): string {
  if (cursor === null) return search;
  const params = new URLSearchParams(search);
  params.set("cursor", cursor);
  return `?${params}`;
}
