import { useBeforeLeave } from "@solidjs/router";
import { createSignal, onCleanup } from "solid-js";
import { m } from "../paraglide/messages.js";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

/**
 * Guards unsaved changes: asks before closing, going elsewhere and leaving the page. Returns `close`,
 * to be used in place of closing at once, and the question to render.
 */
export function createUnsavedGuard(isDirty: () => boolean, onLeave: () => void) {
  const [asked, setAsked] = createSignal<(() => void) | null>(null);
  const close = () => (isDirty() ? setAsked(() => onLeave) : onLeave());
  const warn = (event: BeforeUnloadEvent) => isDirty() && event.preventDefault();
  addEventListener("beforeunload", warn);
  onCleanup(() => removeEventListener("beforeunload", warn));
  useBeforeLeave((event) => {
    if (event.defaultPrevented || !isDirty()) return;
    event.preventDefault();
    setAsked(() => () => event.retry(true));
  });
  const Question = () => (
    <Dialog
      open={asked() !== null}
      shape="alert"
      title={m.ui_unsaved_title()}
      onClose={() => setAsked(null)}
      footer={
        <>
          <Button autofocus onClick={() => setAsked(null)}>
            {m.ui_unsaved_stay()}
          </Button>
          <Button
            look="danger"
            onClick={() => {
              const leave = asked();
              setAsked(null);
              leave?.();
            }}
          >
            {m.ui_unsaved_leave()}
          </Button>
        </>
      }
    >
      <p>{m.ui_unsaved_text()}</p>
    </Dialog>
  );
  return { close, Question };
}
