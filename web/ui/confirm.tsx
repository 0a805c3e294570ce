import type { JSX } from "solid-js";
import { m } from "../paraglide/messages.js";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

/** A question before something that is hard to take back. The focus is on Cancel. */
export function Confirm(props: {
  title: string;
  children: JSX.Element;
  action: string;
  tone?: "danger" | "primary";
  busy: boolean;
  error: string | null;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  return (
    <Dialog
      open
      shape="alert"
      title={props.title}
      onClose={props.onCancel}
      onSubmit={props.onConfirm}
      error={props.error}
      footer={
        <>
          <Button autofocus onClick={props.onCancel}>
            {m.ui_cancel()}
          </Button>
          <Button type="submit" look={props.tone ?? "danger"} busy={props.busy}>
            {props.action}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
