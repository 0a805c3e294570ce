import { lazy, Match, Switch } from "solid-js";
import { Leave } from "./leave.tsx";
import { LinkDialog } from "./link.tsx";
import { RemoveMember } from "./remove.tsx";
import type { Task } from "./task.ts";
import { TransferDialog } from "./transfer.tsx";
import { Withdraw } from "./withdraw.tsx";

const EditMember = lazy(() => import("./edit-member.tsx"));
const EditInvitation = lazy(() => import("./edit-invitation.tsx"));

/** The sheet or dialog that a row asked for. */
export default function Tasks(props: { task: Task; onDone: () => void }) {
  const member = (kind: "edit" | "remove" | "transfer" | "leave") =>
    props.task.kind === kind && "member" in props.task ? props.task.member : null;
  const invitation = (kind: "edit-invitation" | "withdraw" | "link") =>
    props.task.kind === kind && "invitation" in props.task ? props.task.invitation : null;
  return (
    <Switch>
      <Match when={member("edit")}>{(who) => <EditMember member={who()} onDone={props.onDone} />}</Match>
      <Match when={member("remove")}>{(who) => <RemoveMember member={who()} onDone={props.onDone} />}</Match>
      <Match when={member("transfer")}>{(who) => <TransferDialog member={who()} onDone={props.onDone} />}</Match>
      <Match when={member("leave")}>{(who) => <Leave memberId={who().id} onDone={props.onDone} />}</Match>
      <Match when={invitation("edit-invitation")}>
        {(which) => <EditInvitation invitation={which()} onDone={props.onDone} />}
      </Match>
      <Match when={invitation("withdraw")}>{(which) => <Withdraw invitation={which()} onDone={props.onDone} />}</Match>
      <Match when={invitation("link")}>{(which) => <LinkDialog invitation={which()} onDone={props.onDone} />}</Match>
    </Switch>
  );
}

/** Loaded ahead, so that the sheet opens at once. */
export function preloadEditing(): void {
  void EditMember.preload();
  void EditInvitation.preload();
}
