import { m } from "../../paraglide/messages.js";
import { TextField } from "../../ui/field.tsx";
import styles from "./sign-in.module.css";

const digitsOf = (text: string) => text.replace(/\D/g, "").slice(0, 6);

/** Six digits, typed, pasted in any spacing or filled in by the browser; the sixth one submits. */
export function CodeField(props: {
  value: string;
  onInput: (code: string) => void;
  onComplete: (code: string) => void;
  error: string | null;
}) {
  const take = (text: string) => {
    const code = digitsOf(text);
    const complete = code.length === 6 && code !== props.value;
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
