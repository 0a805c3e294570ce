import { revalidate, useParams } from "@solidjs/router";
import { createSignal, onCleanup, onMount, Show } from "solid-js";
import type { RemovedView } from "../../../worker/api-type.ts";
import { getMe } from "../../client/me.ts";
import { isThere } from "../../client/projects.ts";
import { formatTime } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";

const lookEvery = 2_000;
/** Clocks differ. */
const patience = 60_000;

/** For a member removed while the page is open: who removed them, and the way back if it is undone. */
export default function Removed(props: { removed: unknown; onBack: () => void }) {
  const params = useParams<{ slug: string }>();
  const { by, at, restorableUntil } = props.removed as RemovedView;
  const [waits, setWaits] = createSignal(true);
  const look = async () => {
    if (await isThere(params.slug)) props.onBack();
    else setWaits(Date.now() < Date.parse(restorableUntil) + patience);
  };
  onMount(() => {
    void revalidate(getMe.key);
    const timer = window.setInterval(() => waits() && void look(), lookEvery);
    onCleanup(() => window.clearInterval(timer));
  });
  return (
    <Page title={m.removed_tab()}>
      <EmptyState
        main
        title={by === null ? m.removed_title() : m.removed_title_by({ name: by })}
        action={
          <>
            <Button onClick={look}>{m.removed_look()}</Button>
            <ButtonLink href="/">{m.not_found_home()}</ButtonLink>
          </>
        }
      >
        <Show when={waits()} fallback={m.removed_over({ time: formatTime(at) })}>
          {m.removed_text({ time: formatTime(at) })}
        </Show>
      </EmptyState>
    </Page>
  );
}
