import { onCleanup } from "solid-js";
import { shortcutsOn } from "../preferences/shortcuts.ts";

/** Single keys, ignored while the reader types, while a dialog is open, and when they are switched off. */
export function createShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const press = (event: KeyboardEvent) => {
    const run = keys[event.key];
    if (run === undefined || !shortcutsOn() || event.ctrlKey || event.metaKey || event.altKey || isBusy(event)) return;
    event.preventDefault();
    run();
  };
  document.addEventListener("keydown", press);
  onCleanup(() => document.removeEventListener("keydown", press));
}

function isBusy(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  const types = target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
  return event.defaultPrevented || types || document.querySelector("dialog[open], [role=menu]:popover-open") !== null;
}
