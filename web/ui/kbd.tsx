import styles from "./bits.module.css";

/** A key, for the eye: the element it stands in says so itself with `aria-keyshortcuts`. */
export function Kbd(props: { children: string }) {
  return (
    <span class={styles.kbd} aria-hidden="true">
      {props.children}
    </span>
  );
}
