import { createSignal } from "solid-js";

const [said, say] = createSignal("", { equals: false });

/** Has a screen reader say a sentence, politely, without moving the focus. */
export function announce(text: string): void {
  say("");
  queueMicrotask(() => say(text));
}

/** The page's one polite live region. */
export function Announcer() {
  return (
    <div class="visually-hidden" aria-live="polite" role="status">
      {said()}
    </div>
  );
}
