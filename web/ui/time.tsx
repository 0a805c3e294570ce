import { createSignal, onCleanup } from "solid-js";
import { formatDateTime, formatRelative } from "../i18n/format.ts";

const [now, setNow] = createSignal(Date.now());
let watchers = 0;
let ticker = 0;

/** One timer for all relative times on the page, and none while there are none. */
function watchClock(): () => number {
  if (watchers++ === 0) {
    setNow(Date.now());
    ticker = window.setInterval(() => setNow(Date.now()), 30_000);
  }
  onCleanup(() => --watchers === 0 && window.clearInterval(ticker));
  return now;
}

/** How far a moment is from now, in words that follow the clock. `at` is ISO 8601. */
export function createRelative(at: () => string): () => string {
  const clock = watchClock();
  return () => formatRelative(Date.parse(at()), clock());
}

/** "3 hours ago", with the exact moment on hover and for machines. `at` is ISO 8601. */
export function Time(props: { at: string }) {
  const relative = createRelative(() => props.at);
  return (
    <time datetime={props.at} title={formatDateTime(props.at)}>
      {relative()}
    </time>
  );
}
