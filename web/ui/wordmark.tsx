import styles from "./wordmark.module.css";

/** The gate of the favicon and the name beside it. */
export function Wordmark() {
  return (
    <span class={styles.wordmark}>
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
        <path d="M2.5 14V7a5.5 5.5 0 0 1 11 0v7h-2.75V7.2a2.75 2.75 0 0 0-5.5 0V14z" fill="currentColor" />
        <path d="M7.1 9.5h1.8V14H7.1z" fill="currentColor" />
      </svg>
      Gatehouse
    </span>
  );
}
