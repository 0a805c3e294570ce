import { CopyButton } from "./copy-button.tsx";
import styles from "./snippet.module.css";

/** Code to take elsewhere, as it is. */
export function Snippet(props: { code: string }) {
  let text: HTMLPreElement | undefined;
  return (
    <div class={styles.snippet}>
      <pre ref={text}>{props.code}</pre>
      <CopyButton value={props.code} onRefused={() => text && getSelection()?.selectAllChildren(text)} />
    </div>
  );
}
