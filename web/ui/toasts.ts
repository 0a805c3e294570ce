import { createSignal } from "solid-js";
import { announce } from "./announcer.tsx";

export interface Toast {
  text: string;
  action?: { label: string; run: () => void };
}

const [toasts, setToasts] = createSignal<readonly Toast[]>([]);

export { toasts };

/** Shows a sentence for a while, longer while it is hovered or focused; F6 moves the focus to it. */
export function showToast(toast: Toast): void {
  setToasts((all) => [...all, toast]);
  announce(toast.text);
}

export function dismissToast(toast: Toast): void {
  setToasts((all) => all.filter((one) => one !== toast));
}
