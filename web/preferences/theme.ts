import { createSignal } from "solid-js";
import { dropCookie, keepCookie, readCookie } from "./cookies.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const [theme, applyTheme] = createSignal<Theme>(themes.find((one) => one === readCookie("theme")) ?? "system");

export { theme };

/** `public/boot.js` reads the same cookie before the first paint. */
export function chooseTheme(next: Theme): void {
  if (next === "system") {
    dropCookie("theme");
    delete document.documentElement.dataset.theme;
  } else {
    keepCookie("theme", next);
    document.documentElement.dataset.theme = next;
  }
  applyTheme(next);
}
