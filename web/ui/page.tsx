import { A, useLocation } from "@solidjs/router";
import { createContext, createEffect, For, type JSX, on, onMount, Show, useContext } from "solid-js";
import { classNames } from "./class-names.ts";
import styles from "./page.module.css";

let visited = false;

/** The project that screens inside are of; tabs of several projects are told apart by it. */
export const ProjectName = createContext<() => string>(() => "");

/** A screen: its title names the tab, and takes the focus when the reader comes from another screen. */
export function Page(props: { title: string; actions?: JSX.Element; narrow?: boolean; children: JSX.Element }) {
  let heading: HTMLHeadingElement | undefined;
  const project = useContext(ProjectName);
  createEffect(() => {
    document.title = [props.title.trim(), project(), "Gatehouse"].filter(Boolean).join(" · ");
  });
  onMount(() => {
    if (visited) heading?.focus({ preventScroll: true });
    visited = true;
  });
  return (
    <div class={classNames(styles.page, props.narrow && styles.narrow)}>
      <header class={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {props.title}
        </h1>
        <Show when={props.actions}>
          <div class={styles.actions}>{props.actions}</div>
        </Show>
      </header>
      {props.children}
    </div>
  );
}

export function Section(props: { title: string; note?: JSX.Element; children: JSX.Element }) {
  return (
    <section class={styles.section}>
      <header>
        <h2>{props.title}</h2>
        <Show when={props.note}>
          <p>{props.note}</p>
        </Show>
      </header>
      {props.children}
    </section>
  );
}

/** Screens side by side under one title; each is a link, so that each has an address. */
export function TabLinks(props: { label: string; links: readonly { href: string; label: string }[] }) {
  const location = useLocation();
  let tabs: HTMLElement | undefined;
  // Only what is laid out can be scrolled to, and the first time the screen is not there yet.
  const showCurrent = () =>
    tabs?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  createEffect(
    on(
      () => location.pathname,
      () => requestAnimationFrame(showCurrent),
    ),
  );
  return (
    <nav ref={tabs} class={styles.tabs} aria-label={props.label}>
      <For each={props.links}>
        {(link) => (
          <A href={link.href} end>
            {link.label}
          </A>
        )}
      </For>
    </nav>
  );
}
