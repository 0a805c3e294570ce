import { createSignal, createUniqueId, For, type JSX, Show } from "solid-js";
import { classNames } from "./class-names.ts";
import styles from "./menu.module.css";
import { placeBeside } from "./place-beside.ts";

export interface MenuItem {
  label: string;
  icon?: JSX.Element;
  onSelect: () => void;
  danger?: boolean;
  /** Why it cannot be chosen now; the item stays readable and focusable. */
  reason?: string | null | undefined;
  /** Draws a line above the item. */
  apart?: boolean;
}

interface Opener {
  popovertarget: string;
  "aria-haspopup": "menu";
}

/** A menu on the native popover: light dismiss, Escape and the top layer are the browser's. */
export function Menu(props: { label: string; items: readonly MenuItem[]; opener: (wiring: Opener) => JSX.Element }) {
  const id = createUniqueId();
  // A list has a menu for each row; its items are made when it is opened.
  const [made, setMade] = createSignal(false);
  return (
    <>
      {props.opener({ popovertarget: id, "aria-haspopup": "menu" })}
      <div
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={props.label}
        class={styles.menu}
        on:beforetoggle={(event) => event.newState === "open" && setMade(true)}
        on:toggle={(event) => event.newState === "open" && openMenu(event.currentTarget)}
        on:keydown={moveFocus}
      >
        <For each={made() ? props.items : []}>
          {(item) => (
            <>
              <Show when={item.apart}>
                <hr class={styles.separator} />
              </Show>
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={classNames(styles.item, item.danger && styles.danger)}
                aria-disabled={item.reason ? true : undefined}
                onClick={(event) => choose(item, event.currentTarget)}
              >
                {item.icon}
                <span class={styles.text}>
                  {item.label}
                  <Show when={item.reason}>
                    <span class={styles.reason}>{item.reason}</span>
                  </Show>
                </span>
              </button>
            </>
          )}
        </For>
      </div>
    </>
  );
}

function choose(item: MenuItem, button: HTMLElement): void {
  if (item.reason) return;
  // Closed first, so that a dialog which the choice opens gives the focus back to the menu's button.
  button.closest<HTMLElement>("[popover]")?.hidePopover();
  item.onSelect();
}

const itemsOf = (menu: HTMLElement) => [...menu.querySelectorAll<HTMLElement>("[role^=menuitem]")];

function openMenu(menu: HTMLElement): void {
  const opener = document.querySelector(`[popovertarget="${menu.id}"]`);
  if (opener) placeBeside(menu, opener);
  itemsOf(menu)[0]?.focus({ preventScroll: true });
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const items = itemsOf(event.currentTarget);
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (event.key === "Tab") event.currentTarget.hidePopover();
  // A dialog around the menu must not take the Escape that closes the menu.
  if (event.key === "Escape") event.stopPropagation();
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
