import { createSignal } from "solid-js";
import { dropCookie, keepCookie, readCookie } from "./cookies.ts";

const [shortcutsOn, applyShortcuts] = createSignal(readCookie("shortcuts") !== "off");

export { shortcutsOn };

/** Single-letter shortcuts can be switched off (WCAG 2.1.4): speech input may set them off. */
export function switchShortcuts(on: boolean): void {
  if (on) dropCookie("shortcuts");
  else keepCookie("shortcuts", "off");
  applyShortcuts(on);
}
