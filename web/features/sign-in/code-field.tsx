import { codeLength } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { TextField } from "../../ui/field.tsx";
import styles from "./sign-in.module.css";

const digitsOf = (text: string) => text.replace(/\D/g, "").slice(0, codeLength());

/** Digits, typed, pasted in any spacing or filled in by the browser; the last one submits. */
export function CodeField(props: {
  value: string;
  onInput: (code: string) => void;
  onComplete: (code: string) => void;
  error: string | null;
}) {
  const take = (text: string) => {
    const code = digitsOf(text);
    const complete = code.length === codeLength() && code !== props.value;
    props.onInput(code);
    if (complete) props.onComplete(code);
  };
  return (
    <div class={styles.code}>
      <TextField
        label={m.signin_code()}
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        autofocus
        ref={(input) => queueMicrotask(() => input.focus())}
        value={props.value}
        onInput={take}
        error={props.error}
      />
    </div>
  );
}
