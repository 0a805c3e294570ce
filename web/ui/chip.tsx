import type { JSX } from "solid-js";
import styles from "./bits.module.css";
import { classNames } from "./class-names.ts";

export type Tone = "plain" | "good" | "waiting" | "bad";

/** A short state in a word; the colour only repeats what the word says. */
export function Chip(props: { tone?: Tone; children: JSX.Element }) {
  return (
    <span class={classNames(styles.chip, props.tone && props.tone !== "plain" && styles[props.tone])}>
      {props.children}
    </span>
  );
}
