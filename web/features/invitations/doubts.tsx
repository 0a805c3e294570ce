import { For } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import styles from "./address-field.module.css";
import { domainOf, type Entry, isDoubtful } from "./addresses.ts";

/** A question for each address that seems mistyped; sending waits for the answers. */
export function Doubts(props: {
  entries: readonly Entry[];
  onCorrect: (entry: Entry) => void;
  onConfirm: (entries: readonly Entry[]) => void;
}) {
  const confirm = (entry: Entry) =>
    props.onConfirm(props.entries.map((one) => (one === entry ? { ...one, confirmed: true } : one)));
  return (
    <For each={props.entries.filter(isDoubtful)}>
      {(entry) => (
        <div class={styles.doubt}>
          <p role="status">{m.add_doubt({ email: entry.email ?? "", domain: domainOf(entry.email ?? "") })}</p>
          <Button onClick={() => props.onCorrect(entry)}>{m.add_doubt_correct()}</Button>
          <Button look="quiet" onClick={() => confirm(entry)}>
            {m.add_doubt_keep()}
          </Button>
        </div>
      )}
    </For>
  );
}
