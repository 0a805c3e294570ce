import { createSignal, onMount } from "solid-js";
import Check from "~icons/lucide/check";
import Copy from "~icons/lucide/copy";
import { m } from "../paraglide/messages.js";
import { announce } from "./announcer.tsx";
import styles from "./bits.module.css";
import { Button } from "./button.tsx";

/**
 * Something to take elsewhere: selected at a click, copied by the button. `atOnce`: copied as soon as it appears, where the
 * browser lets it; the button is there if not.
 */
export function CopyField(props: { label: string; value: string; atOnce?: boolean }) {
  const [copied, setCopied] = createSignal(false);
  let input: HTMLInputElement | undefined;
  const copy = async () => {
    await navigator.clipboard.writeText(props.value);
    setCopied(true);
    announce(m.ui_copied());
  };
  onMount(() => {
    if (props.atOnce) copy().catch(() => input?.select());
  });
  return (
    <div class={styles.copy}>
      <input
        ref={input}
        readOnly
        value={props.value}
        aria-label={props.label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button icon={copied() ? <Check /> : <Copy />} onClick={() => copy().catch(() => input?.select())}>
        {copied() ? m.ui_copied() : m.ui_copy()}
      </Button>
    </div>
  );
}
