import { createSignal } from "solid-js";
import Check from "~icons/lucide/check";
import Copy from "~icons/lucide/copy";
import { m } from "../paraglide/messages.js";
import { announce } from "./announcer.tsx";
import { Button } from "./button.tsx";

/** Copies and says so. `onRefused`: the browser did not let it, so that the text has to be selected by hand. */
export function CopyButton(props: { value: string; onRefused?: () => void }) {
  const [copied, setCopied] = createSignal<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(props.value);
    setCopied(props.value);
    announce(m.ui_copied());
  };
  const isCopied = () => copied() === props.value;
  return (
    <Button icon={isCopied() ? <Check /> : <Copy />} onClick={() => copy().catch(() => props.onRefused?.())}>
      {isCopied() ? m.ui_copied() : m.ui_copy()}
    </Button>
  );
}
