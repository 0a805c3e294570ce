import "./ui/base.css";
import "./i18n/locale.ts";
import { render } from "solid-js/web";
import { App } from "./app.tsx";

const root = document.getElementById("app");
if (root) render(() => <App />, root);

// A tab that was open during a deployment asks for code that is gone: reload once, silently.
addEventListener("vite:preloadError", (event) => {
  if (sessionStorage.getItem("reloaded") === "yes") return;
  sessionStorage.setItem("reloaded", "yes");
  event.preventDefault();
  location.reload();
});
