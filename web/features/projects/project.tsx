import { createAsync, useParams } from "@solidjs/router";
import { createEffect, createMemo, lazy, onCleanup, type ParentProps, Show, Suspense } from "solid-js";
import { getCatalogue, getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { Banner } from "../../ui/banner.tsx";
import { ProjectProvider } from "./context.tsx";
import styles from "./project.module.css";

const TransferBanner = lazy(() => import("./transfer-banner.tsx"));

/** What every screen of a project rests on: the project, what the reader may do in it, and its catalogue. */
export default function Project(props: ParentProps) {
  const params = useParams<{ slug: string }>();
  const project = createAsync(() => getProject(params.slug));
  const catalogue = createAsync(() => getCatalogue(params.slug));
  const both = createMemo(() => {
    // The project's own refusal tells a removed member who removed them, so the catalogue's must not come first.
    const one = project();
    const other = one && catalogue();
    return other ? { project: one, catalogue: other } : null;
  });
  const isActive = createMemo(() => project()?.status === "active");
  createEffect(() => isActive() && followWhileHere(params.slug));
  return (
    <Show when={both()}>
      {(loaded) => (
        <ProjectProvider project={loaded().project} catalogue={loaded().catalogue}>
          <div class={styles.banners}>
            <Show when={loaded().project.archivedAt}>
              <Banner>{m.project_is_archived()}</Banner>
            </Show>
            <Show when={loaded().project.status === "suspended"}>
              <Banner tone="waiting">{m.project_is_suspended()}</Banner>
            </Show>
            <Show when={loaded().project.transfer}>
              <Suspense>
                <TransferBanner />
              </Suspense>
            </Show>
          </div>
          {props.children}
        </ProjectProvider>
      )}
    </Show>
  );
}

/** What colleagues change appears by itself. Nothing waits for it, so it loads after the screen. */
function followWhileHere(project: string): void {
  let stop: (() => void) | null = null;
  let isHere = true;
  void import("../../client/feed.ts").then(({ followProject }) => {
    if (isHere) stop = followProject(project);
  });
  onCleanup(() => {
    isHere = false;
    stop?.();
  });
}
