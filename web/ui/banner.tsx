import { type JSX, Show } from "solid-js";
import Clock from "~icons/lucide/clock";
import Info from "~icons/lucide/info";
import Alert from "~icons/lucide/triangle-alert";
import styles from "./bits.module.css";
import { classNames } from "./class-names.ts";

export function Banner(props: { tone?: "plain" | "waiting" | "bad"; children: JSX.Element; action?: JSX.Element }) {
  const tone = () => props.tone ?? "plain";
  return (
    <div
      class={classNames(
        styles.banner,
        tone() === "waiting" && styles.bannerWaiting,
        tone() === "bad" && styles.bannerBad,
      )}
      role={tone() === "bad" ? "alert" : undefined}
    >
      <Show when={tone() !== "plain"} fallback={<Info />}>
        {tone() === "bad" ? <Alert /> : <Clock />}
      </Show>
      <p>{props.children}</p>
      {props.action}
    </div>
  );
}
