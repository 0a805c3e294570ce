import { Show } from "solid-js";
import Crown from "~icons/lucide/crown";
import Ellipsis from "~icons/lucide/ellipsis";
import Out from "~icons/lucide/log-out";
import Pencil from "~icons/lucide/pencil";
import Remove from "~icons/lucide/user-round-minus";
import type { MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import { Time } from "../../ui/time.tsx";
import { useProject } from "../projects/context.tsx";
import { useMe } from "../shell/session.tsx";
import { emailOf, nameOf, type Task } from "./task.ts";
import styles from "./team-list.module.css";

export function MemberRow(props: { member: MemberView; onTask: (task: Task) => void }) {
  const screen = useProject();
  const me = useMe();
  const isMe = () => props.member.user?.id === me().user.id;
  const outRanked = () => !screen().covers(accessOf(props.member));
  const task = (kind: "edit" | "remove" | "transfer" | "leave") => () => props.onTask({ kind, member: props.member });
  const items = (): MenuItem[] => {
    const reason = outRanked() ? m.team_out_ranked() : null;
    const list: (MenuItem | false)[] = [
      !props.member.isOwner && {
        label: mayEdit() ? m.team_edit_item() : m.team_view_access(),
        icon: <Pencil />,
        onSelect: task("edit"),
      },
      screen().isOwner &&
        !props.member.isOwner &&
        props.member.user !== null && { label: m.team_owner_item(), icon: <Crown />, onSelect: task("transfer") },
      !isMe() &&
        !props.member.isOwner &&
        screen().may("team.remove") && {
          label: m.team_remove_item(),
          icon: <Remove />,
          onSelect: task("remove"),
          danger: true,
          reason,
          apart: true,
        },
      isMe() && {
        label: m.team_leave_item(),
        icon: <Out />,
        onSelect: task("leave"),
        danger: true,
        reason: props.member.isOwner ? m.team_owner_cannot_leave() : null,
        apart: !props.member.isOwner,
      },
    ];
    return list.filter((item) => item !== false);
  };
  const mayEdit = () => !props.member.isOwner && !outRanked() && (isMe() || screen().may("team.edit"));
  return (
    <tr class={styles.row} data-entry={props.member.id}>
      <td class={styles.person}>
        <Avatar name={nameOf(props.member)} seed={props.member.user?.id ?? props.member.id} />
        <span class={styles.who}>
          <span>
            <span class={styles.name}>{nameOf(props.member)}</span>
            <Show when={isMe()}>
              <span class={styles.soft}> {m.team_you()}</span>
            </Show>
          </span>
          <span class={styles.soft}>{emailOf(props.member)}</span>
        </span>
      </td>
      <td class={styles.access}>{props.member.isOwner ? m.access_owner() : screen().accessName(props.member)}</td>
      <td class={styles.kind}>{props.member.kind === "client" ? m.kind_client() : m.kind_team()}</td>
      <td class={styles.state}>
        <Show when={props.member.user} fallback={<Chip>{m.team_imported()}</Chip>}>
          <Show when={props.member.lastActiveAt} fallback={m.team_never_seen()}>
            {(at) => <Time at={at()} />}
          </Show>
        </Show>
      </td>
      <td class={styles.actions}>
        <Show when={mayEdit() && !isMe()}>
          <IconButton label={m.team_edit({ name: nameOf(props.member) })} onClick={task("edit")}>
            <Pencil />
          </IconButton>
        </Show>
        <Show when={items().length > 0}>
          <Menu
            label={m.team_menu({ name: nameOf(props.member) })}
            items={items()}
            opener={(wiring) => (
              <IconButton label={m.team_menu({ name: nameOf(props.member) })} {...wiring}>
                <Ellipsis />
              </IconButton>
            )}
          />
        </Show>
      </td>
    </tr>
  );
}
