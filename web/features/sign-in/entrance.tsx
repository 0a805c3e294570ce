import { createContext, createEffect, type ParentProps, Show, useContext } from "solid-js";
import { Dynamic } from "solid-js/web";
import { chooseLocale, locale } from "../../i18n/locale.ts";
import { m } from "../../paraglide/messages.js";
import { Wordmark } from "../../ui/wordmark.tsx";
import styles from "./sign-in.module.css";

/** Whether the server runs on the reader's own computer, where it keeps all mail itself. */
export const isLocal = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

/** The frame of every screen before sign-in. */
export function Entrance(props: ParentProps<{ title: string }>) {
  createEffect(() => {
    document.title = `${props.title} · Gatehouse`;
  });
  return (
    <main class={styles.screen}>
      <div class={styles.column}>
        <header class={styles.top}>
          <Wordmark />
          <LanguageChoice />
        </header>
        {props.children}
        <Show when={isLocal}>
          <p class={styles.aside}>
            {m.signin_mailbox()}{" "}
            <a href="/mailbox" target="_blank" rel="noreferrer">
              {m.signin_mailbox_link()}
            </a>
          </p>
        </Show>
      </div>
    </main>
  );
}

/** The other language, by its own name. */
function LanguageChoice() {
  const other = () =>
    locale() === "ru" ? ({ code: "en", name: "English" } as const) : ({ code: "ru", name: "Русский" } as const);
  return (
    <button type="button" class={styles.language} lang={other().code} onClick={() => chooseLocale(other().code)}>
      {other().name}
    </button>
  );
}

const HeadingLevel = createContext<"h1" | "h2">("h1");

/** Steps inside stand under a heading of the page. */
export function UnderHeading(props: ParentProps) {
  return <HeadingLevel.Provider value="h2">{props.children}</HeadingLevel.Provider>;
}

/** One step: what to do, a form, and its one main button. */
export function Step(props: ParentProps<{ title: string | null; lead?: string | undefined; onSubmit: () => void }>) {
  const level = useContext(HeadingLevel);
  return (
    <form
      class={styles.step}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      <Show when={props.title}>
        <div class={styles.title}>
          <Dynamic component={level}>{props.title}</Dynamic>
          <Show when={props.lead}>
            <p>{props.lead}</p>
          </Show>
        </div>
      </Show>
      {props.children}
    </form>
  );
}
