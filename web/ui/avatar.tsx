import styles from "./bits.module.css";
import { classNames } from "./class-names.ts";

/** Initials on a hue that is always the same for the same `seed`. It repeats a name that stands beside it. */
export function Avatar(props: { name: string; seed: string; size?: number; square?: boolean }) {
  return (
    <span
      class={classNames(styles.avatar, props.square && styles.square)}
      style={{ "--hue": hueOf(props.seed), "--size": `${props.size ?? 28}px` }}
      aria-hidden="true"
    >
      {initialsOf(props.name)}
    </span>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/[\s@._-]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(1)] : [words[0]];
  return letters.map((word) => [...(word ?? "?")][0]?.toUpperCase()).join("");
}

/** FNV-1a, so that ids that differ in a few letters do not get neighbouring hues. */
function hueOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % 360;
}
