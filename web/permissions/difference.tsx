import { createMemo, createSignal, For, Show } from "solid-js";
import { accessDifference } from "../../access/difference.ts";
import type { Access, Catalogue } from "../../access/types.ts";
import { m } from "../paraglide/messages.js";
import { classNames } from "../ui/class-names.ts";
import styles from "./difference.module.css";
import { wordsOfDifference } from "./difference-words.ts";

const shownAtFirst = 5;

/** Two accesses apart, in words; never by colour alone. */
export function Difference(props: { before: Access; after: Access; catalogue: Catalogue }) {
  const [all, setAll] = createSignal(false);
  const words = createMemo(() =>
    wordsOfDifference(accessDifference(props.before, props.after, props.catalogue), props.catalogue),
  );
  const shown = () => (all() || words().length <= shownAtFirst + 1 ? words() : words().slice(0, shownAtFirst));
  return (
    <ul class={styles.difference} aria-label={m.diff_title()}>
      <For each={shown()} fallback={<li class={styles.plain}>{m.diff_same()}</li>}>
        {(word) => (
          <li class={classNames(styles[word.kind])}>
            <span aria-hidden="true">{word.name}</span>
            <span class="visually-hidden">{word.sentence}</span>
          </li>
        )}
      </For>
      <Show when={shown().length < words().length}>
        <li>
          <button type="button" class={styles.more} onClick={() => setAll(true)}>
            {m.diff_more({ count: words().length - shown().length })}
          </button>
        </li>
      </Show>
    </ul>
  );
}
