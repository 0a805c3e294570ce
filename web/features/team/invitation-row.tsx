import { revalidate } from "@solidjs/router";
import { Show } from "solid-js";
import Ellipsis from "~icons/lucide/ellipsis";
import Link from "~icons/lucide/link";
import MailX from "~icons/lucide/mail-x";
import Pencil from "~icons/lucide/pencil";
import Again from "~icons/lucide/send";
import Withdraw from "~icons/lucide/x";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { sendAgain } from "../../client/invitations.ts";
import { getMembers, type InvitationView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf } from "../../permissions/access.ts";
import { Avatar } from "../../ui/avatar.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Menu, type MenuItem } from "../../ui/menu.tsx";
import { createRelative } from "../../ui/time.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import type { Task } from "./task.ts";
import styles from "./team-list.module.css";

export function InvitationRow(props: { invitation: InvitationView; onTask: (task: Task) => void }) {
  const screen = useProject();
  const sending = createChange(sendAgain);
  const name = () => props.invitation.name ?? props.invitation.email;
  const mayManage = () => screen().may("team.invite");
  const outRanked = () => !screen().covers(accessOf(props.invitation));
  const task = (kind: "edit-invitation" | "withdraw" | "link") => () =>
    props.onTask({ kind, invitation: props.invitation });
  const send = async () => {
    const sent = await sending.run({ project: screen().project.slug, invitation: props.invitation.id });
    if (sent === null) return showToast({ text: describeFailure(sending.failure()) });
    await revalidate(getMembers.key);
    showToast({ text: m.team_sent_again({ email: props.invitation.email }) });
  };
  const items = (): MenuItem[] => {
    const reason = outRanked() ? m.team_out_ranked() : null;
    return [
      { label: m.team_copy_link(), icon: <Link />, onSelect: task("link"), reason },
      { label: m.team_send_again(), icon: <Again />, onSelect: send, reason },
      { label: m.team_edit_item(), icon: <Pencil />, onSelect: task("edit-invitation"), reason },
      { label: m.team_withdraw(), icon: <Withdraw />, onSelect: task("withdraw"), danger: true, reason, apart: true },
    ];
  };
  return (
    <tr class={styles.row} data-entry={props.invitation.id}>
      <td class={styles.person}>
        <Avatar name={name()} seed={props.invitation.email} />
        <span class={styles.who}>
          <span class={styles.name}>{name()}</span>
          <Show when={props.invitation.name}>
            <span class={styles.soft}>{props.invitation.email}</span>
          </Show>
        </span>
      </td>
      <td class={styles.access}>{screen().accessName(props.invitation)}</td>
      <td class={styles.kind}>{props.invitation.kind === "client" ? m.kind_client() : m.kind_team()}</td>
      <td class={styles.state}>
        <State invitation={props.invitation} />
        <Show when={isStuck(props.invitation) && mayManage() && !outRanked()}>
          <button type="button" class={styles.again} aria-busy={sending.pending() || undefined} onClick={send}>
            {m.team_send_again()}
          </button>
        </Show>
      </td>
      <td class={styles.actions}>
        <Show when={mayManage()}>
          <Show when={!outRanked()}>
            <IconButton label={m.team_edit({ name: name() })} onClick={task("edit-invitation")}>
              <Pencil />
            </IconButton>
          </Show>
          <Menu
            label={m.team_menu({ name: name() })}
            items={items()}
            opener={(wiring) => (
              <IconButton label={m.team_menu({ name: name() })} {...wiring}>
                <Ellipsis />
              </IconButton>
            )}
          />
        </Show>
      </td>
    </tr>
  );
}

/** Nothing will come of it by itself, so what helps is one press away. */
const isStuck = ({ state, mail }: InvitationView) => state === "expired" || mail?.state === "failed";

function State(props: { invitation: InvitationView }) {
  const expiry = createRelative(() => props.invitation.expiresAt);
  return (
    <Show
      when={props.invitation.mail?.state === "failed"}
      fallback={
        <Show when={props.invitation.state === "pending"} fallback={<Chip>{m.team_expired()}</Chip>}>
          <Chip tone="waiting">{m.team_pending()}</Chip>
          <span class={styles.soft}>{m.team_expires({ when: expiry() })}</span>
        </Show>
      }
    >
      <span title={m.team_mail_failed_hint()}>
        <Chip tone="bad">
          <MailX aria-hidden="true" />
          {m.team_mail_failed()}
        </Chip>
      </span>
    </Show>
  );
}
