import { onMount } from "solid-js";
import styles from "./bits.module.css";
import { CopyButton } from "./copy-button.tsx";

/**
 * Something to take elsewhere: selected at a click, copied by the button. `atOnce`: copied as soon as it appears, where the
 * browser lets it; the button is there if not.
 */
export function CopyField(props: { label: string; value: string; atOnce?: boolean }) {
  let input: HTMLInputElement | undefined;
  let field: HTMLDivElement | undefined;
  const select = () => input?.select();
  onMount(() => {
    if (props.atOnce) field?.querySelector("button")?.click();
  });
  return (
    <div ref={field} class={styles.copy}>
      <input
        ref={input}
        readOnly
        value={props.value}
        aria-label={props.label}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={props.value} onRefused={select} />
    </div>
  );
}
