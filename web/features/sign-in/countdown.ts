import { createSignal, onCleanup } from "solid-js";

/** Seconds that are left, counted by the clock: a tab in the background is not called every second. */
export function createCountdown(): { left: () => number; start: (seconds: number) => void } {
  const [left, setLeft] = createSignal(0);
  let end = 0;
  let timer = 0;
  const count = () => {
    setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    if (left() === 0) window.clearInterval(timer);
  };
  const start = (seconds: number) => {
    window.clearInterval(timer);
    end = Date.now() + seconds * 1000;
    timer = window.setInterval(count, 1000);
    count();
  };
  onCleanup(() => window.clearInterval(timer));
  return { left, start };
}

/** 95 as 1:35. */
export const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
