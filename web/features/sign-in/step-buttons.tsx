import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import styles from "./sign-in.module.css";

/** Signing in, a code by mail, and back to the address. */
export function StepButtons(props: {
  submitLabel?: string | undefined;
  signingIn: boolean;
  codeLabel: string;
  sendingCode: boolean;
  codeWaits?: boolean;
  onSendCode: () => void;
  onOtherEmail: (() => void) | undefined;
}) {
  return (
    <div class={styles.buttons}>
      <Button type="submit" look="primary" block busy={props.signingIn}>
        {props.submitLabel ?? m.signin_code_submit()}
      </Button>
      <Button
        look="quiet"
        block
        busy={props.sendingCode}
        aria-disabled={props.codeWaits || undefined}
        onClick={() => props.codeWaits || props.onSendCode()}
      >
        {props.codeLabel}
      </Button>
      {props.onOtherEmail && (
        <Button look="quiet" block onClick={() => props.onOtherEmail?.()}>
          {m.signin_other_email()}
        </Button>
      )}
    </div>
  );
}
