import { createEffect, For, onCleanup, Show } from "solid-js";
import Close from "~icons/lucide/x";
import { m } from "../paraglide/messages.js";
import styles from "./toast-region.module.css";
import { dismissToast, type Toast, toasts } from "./toasts.ts";

const shownFor = 5_000;
const shownWithActionFor = 10_000;

/** Comes with the first toast and stays. */
export default function ToastRegion() {
  let region: HTMLElement | undefined;
  const reach = (event: KeyboardEvent) => event.key === "F6" && region?.querySelector("button")?.focus();
  document.addEventListener("keydown", reach);
  onCleanup(() => document.removeEventListener("keydown", reach));
  // The top layer, and its top: a toast that comes while a dialog is open must stand over it.
  createEffect(() => {
    if (toasts().length === 0 || region === undefined) return;
    if (region.matches(":popover-open")) region.hidePopover();
    region.showPopover();
  });
  return (
    <section ref={region} popover="manual" class={styles.region} aria-label={m.ui_notices()}>
      <For each={toasts()}>{(toast) => <Line toast={toast} />}</For>
    </section>
  );
}

function Line(props: { toast: Toast }) {
  let timer = 0;
  const start = () => {
    timer = window.setTimeout(() => dismissToast(props.toast), props.toast.action ? shownWithActionFor : shownFor);
  };
  const stop = () => window.clearTimeout(timer);
  start();
  onCleanup(stop);
  return (
    <div class={styles.toast} onPointerEnter={stop} onPointerLeave={start} onFocusIn={stop} onFocusOut={start}>
      <span>{props.toast.text}</span>
      <Show when={props.toast.action}>
        {(action) => (
          <button
            type="button"
            class={styles.action}
            onClick={() => {
              dismissToast(props.toast);
              action().run();
            }}
          >
            {action().label}
          </button>
        )}
      </Show>
      <button type="button" class={styles.dismiss} aria-label={m.ui_close()} onClick={() => dismissToast(props.toast)}>
        <Close />
      </button>
    </div>
  );
}
