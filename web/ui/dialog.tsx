import { createEffect, createUniqueId, type JSX, onCleanup, Show } from "solid-js";
import Close from "~icons/lucide/x";
import { m } from "../paraglide/messages.js";
import { IconButton } from "./button.tsx";
import { classNames } from "./class-names.ts";
import styles from "./dialog.module.css";
import { FormError } from "./form-error.tsx";
import { openLayer } from "./history-layers.ts";

export interface DialogProps {
  open: boolean;
  title: JSX.Element;
  /** Asked for by Escape, Back, the close button and a press outside; the caller decides, so it can guard unsaved work. */
  onClose: () => void;
  /** Makes the whole dialog one form. */
  onSubmit?: () => void;
  footer?: JSX.Element;
  /** Why what the footer's button does failed; it stands above the button, where nothing scrolls away. */
  error?: string | null;
  children: JSX.Element;
  /** `alert`: a short question, centred on a phone too. `sheet`: from the side; a page on a phone. */
  shape?: "dialog" | "alert" | "wide" | "sheet";
  /** No way out but the footer's own button. */
  insistent?: boolean;
}

/** The native modal dialog: focus is trapped and goes back where it came from without any code of ours. */
export function Dialog(props: DialogProps) {
  const titleId = createUniqueId();
  const ask = () => !props.insistent && props.onClose();
  return (
    <dialog
      ref={(element) => follow(element, () => props.open, ask)}
      class={classNames(styles.dialog, props.shape && props.shape !== "dialog" && styles[props.shape])}
      role={props.shape === "alert" ? "alertdialog" : undefined}
      aria-labelledby={titleId}
      on:cancel={(event) => {
        if (event.target !== event.currentTarget) return;
        // Browsers close at the second Escape in any case, so `onClose` must run at the first.
        event.preventDefault();
        ask();
      }}
      on:keydown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        ask();
      }}
      on:close={(event) => props.open && event.currentTarget.isConnected && event.currentTarget.showModal()}
      on:pointerdown={(event) => event.target === event.currentTarget && props.shape !== "alert" && ask()}
    >
      <Show when={props.open}>
        <Frame submit={props.onSubmit}>
          <div class={styles.header}>
            <h2 id={titleId}>{props.title}</h2>
            <Show when={!props.insistent}>
              <IconButton label={m.ui_close()} onClick={ask}>
                <Close />
              </IconButton>
            </Show>
          </div>
          <div class={styles.body}>{props.children}</div>
          <Show when={props.footer}>
            <div class={styles.footer}>
              <FormError text={props.error} />
              {props.footer}
            </div>
          </Show>
        </Frame>
      </Show>
    </dialog>
  );
}

function Frame(props: { submit: (() => void) | undefined; children: JSX.Element }) {
  return (
    <Show when={props.submit} fallback={<div class={styles.form}>{props.children}</div>}>
      {(submit) => (
        <form
          class={styles.form}
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            const form = event.currentTarget;
            submit()();
            // What is wrong with a field may be out of sight.
            queueMicrotask(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
          }}
        >
          {props.children}
        </form>
      )}
    </Show>
  );
}

function follow(element: HTMLDialogElement, open: () => boolean, ask: () => void): void {
  createEffect(() => {
    if (!open()) return;
    element.showModal();
    firstControlOf(element)?.focus();
    onCleanup(openLayer(ask));
    onCleanup(() => element.close());
  });
}

/** The browser would choose the close button, which stands first; what the dialog is for comes first here. */
function firstControlOf(element: HTMLDialogElement): HTMLElement | null {
  const controls = "input:not(:disabled), textarea, select, button:not(:disabled), a[href]";
  return (
    element.querySelector<HTMLElement>("[autofocus]") ??
    element.querySelector<HTMLElement>(`:is(.${styles.body}, .${styles.footer}) :is(${controls})`)
  );
}
