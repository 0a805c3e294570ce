import { A } from "@solidjs/router";
import { type JSX, Show, splitProps } from "solid-js";
import styles from "./button.module.css";
import { classNames } from "./class-names.ts";

type Look = "primary" | "secondary" | "quiet" | "danger";

interface Appearance {
  look?: Look;
  block?: boolean;
  icon?: JSX.Element;
}

type ButtonProps = Appearance & Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, "class"> & { busy?: boolean };

const look = (props: Appearance) =>
  classNames(
    styles.button,
    props.look && props.look !== "secondary" && styles[props.look],
    props.block && styles.block,
  );

/** A button that waits stays focusable and says so; a second press while it waits does nothing. */
export function Button(props: ButtonProps) {
  const [own, rest] = splitProps(props, ["look", "block", "icon", "busy", "children", "type", "onClick"]);
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.busy) event.preventDefault();
    else if (typeof own.onClick === "function") own.onClick(event);
  };
  return (
    <button
      {...rest}
      type={own.type ?? "button"}
      class={look(own)}
      aria-busy={own.busy || undefined}
      aria-disabled={own.busy || rest["aria-disabled"]}
      onClick={press}
    >
      {own.icon}
      {own.children}
    </button>
  );
}

/** A button that is only an icon: the label is its name and its tooltip. */
export function IconButton(
  props: Omit<ButtonProps, "children" | "icon" | "block"> & { label: string; children: JSX.Element },
) {
  const [own, rest] = splitProps(props, ["label", "children", "look", "type", "busy"]);
  return (
    <button
      {...rest}
      type={own.type ?? "button"}
      class={classNames(look({ look: own.look ?? "quiet" }), styles.icon)}
      aria-label={own.label}
      aria-busy={own.busy || undefined}
      title={own.label}
    >
      {own.children}
    </button>
  );
}

export function ButtonLink(props: Appearance & { href: string; children: JSX.Element }) {
  return (
    <A href={props.href} class={look(props)}>
      <Show when={props.icon}>{props.icon}</Show>
      {props.children}
    </A>
  );
}
