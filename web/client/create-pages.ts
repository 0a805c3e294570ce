import { createMemo, createResource, createSignal, mapArray, type Signal, useTransition } from "solid-js";
import { createStore, reconcile } from "solid-js/store";

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
  const pages = mapArray(cursors, (cursor) => createPage(() => load(cursor)));
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

/** As the router's `createAsyncStore`, which would bring the store to screens without a list. */
function createPage<T>(load: () => Promise<PageOf<T>>) {
  const [page] = createResource(load, (loaded) => loaded, { storage: createKeyedSignal });
  return page;
}

/** Rows are told apart by `id`: one that is read again and did not change stays the same, with its focus and open menu. */
function createKeyedSignal<T>(first: T): Signal<T> {
  const [kept, keep] = createStore({ value: first });
  const set = (next: T | ((previous: T) => T)) => {
    const value = typeof next === "function" ? (next as (previous: T) => T)(kept.value) : next;
    keep("value", reconcile(structuredClone(value)) as never);
    return kept.value;
  };
  return [() => kept.value, set as Signal<T>[1]];
}
