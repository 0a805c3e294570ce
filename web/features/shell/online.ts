import { createSignal } from "solid-js";

const [isOnline, setOnline] = createSignal(navigator.onLine);
addEventListener("online", () => setOnline(true));
addEventListener("offline", () => setOnline(false));

export { isOnline };
