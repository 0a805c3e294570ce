import type { Component, JSX } from "solid-js";
import Accounts from "~icons/lucide/at-sign";
import Analytics from "~icons/lucide/chart-line";
import Other from "~icons/lucide/layers";
import Messages from "~icons/lucide/mail";
import Comments from "~icons/lucide/message-square";
import Posts from "~icons/lucide/pencil-line";
import Project from "~icons/lucide/settings-2";
import Ai from "~icons/lucide/sparkles";
import Subscribers from "~icons/lucide/user-round-check";
import Team from "~icons/lucide/users";

const icons: Readonly<Record<string, Component<JSX.SvgSVGAttributes<SVGSVGElement>>>> = {
  posts: Posts,
  comments: Comments,
  messages: Messages,
  subscribers: Subscribers,
  analytics: Analytics,
  ai: Ai,
  accounts: Accounts,
  team: Team,
  project: Project,
};

export function GroupIcon(props: { group: string }) {
  const Icon = icons[props.group] ?? Other;
  return <Icon aria-hidden="true" />;
}
