import { For, Show } from "solid-js";
import type { Limited } from "../../access/limited.ts";
import type { Catalogue, Grant } from "../../access/types.ts";
import { m } from "../paraglide/messages.js";
import { wordsOfLimits, wordsOfSource } from "./grant-words.ts";
import styles from "./limits.module.css";

interface LimitsProps {
  limited: readonly Limited[];
  /** The permission's, in words. */
  name: string;
  catalogue: Catalogue;
  onRemove: (limited: Grant) => void;
}

/** What is held of a permission within limits: the limits in words, where they come from, and a way to take each away. */
export function Limits(props: LimitsProps) {
  let list: HTMLUListElement | undefined;
  const remove = (grant: Grant) => {
    const place = list?.parentElement;
    props.onRemove(grant);
    // The button is gone with its line: the focus stays at this permission, or else in its group.
    const next = list?.isConnected ? list.querySelector("button") : place?.querySelector("input:enabled");
    const target = next ?? place?.closest("fieldset")?.querySelector("input:enabled");
    if (target instanceof HTMLElement) target.focus();
  };
  return (
    <Show when={props.limited.length > 0}>
      <ul ref={list} class={styles.limits}>
        <For each={props.limited}>
          {(one) => <Line one={one} name={props.name} catalogue={props.catalogue} onRemove={remove} />}
        </For>
      </ul>
    </Show>
  );
}

function Line(props: { one: Limited; name: string; catalogue: Catalogue; onRemove: (grant: Grant) => void }) {
  const limits = () => wordsOfLimits(props.one.grant).join(", ");
  const sources = () => [
    ...props.one.presets.map((key) => `preset:${key}`),
    ...props.one.impliedBy.map((name) => `implied:${name}`),
  ];
  return (
    <li>
      <span>
        <span class={styles.words}>{limits()}</span>
        <For each={sources()}>{(source) => <small>{wordsOfSource(source, props.catalogue)}</small>}</For>
      </span>
      <Show when={props.one.impliedBy.length === 0}>
        <button
          type="button"
          class={styles.remove}
          aria-label={m.limit_remove_label({ name: props.name, limits: limits() })}
          onClick={() => props.onRemove(props.one.grant)}
        >
          {m.limit_remove()}
        </button>
      </Show>
    </li>
  );
}
