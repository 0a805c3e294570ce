import { createAsyncStore } from "@solidjs/router";
import { createMemo, createSignal, mapArray, useTransition } from "solid-js";

export interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/**
 * A list that grows by pages. Each page stays a query of its own, so that after a change all of them are read again and
 * nothing jumps. `load` is given `null` for the first page.
 */
export function createPages<T>(load: (cursor: string | null) => Promise<PageOf<T>>) {
  const [cursors, setCursors] = createSignal<readonly (string | null)[]>([null]);
  const [loadingMore, startTransition] = useTransition();
  const pages = mapArray(cursors, (cursor) => createAsyncStore(() => load(cursor)));
  const last = createMemo(() => pages().at(-1)?.());
  return {
    items: createMemo(() => pages().flatMap((page) => page()?.items ?? [])),
    loaded: () => pages()[0]?.() !== undefined,
    hasMore: () => (last()?.nextCursor ?? null) !== null,
    loadingMore,
    showMore: () => {
      const cursor = last()?.nextCursor;
      if (cursor) void startTransition(() => setCursors((all) => [...all, cursor]));
    },
    /** Back to the first page, when something else is asked for. */
    startOver: () => setCursors([null]),
  };
}
