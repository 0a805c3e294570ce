import { revalidate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { withdrawInvitation } from "../../client/invitations.ts";
import { getMembers, type InvitationView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Confirm } from "../../ui/confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { focusBeside } from "./focus-beside.ts";

export function Withdraw(props: { invitation: InvitationView; onDone: () => void }) {
  const screen = useProject();
  const withdrawing = createChange(withdrawInvitation);
  const { id, email } = props.invitation;
  const withdraw = async () => {
    if ((await withdrawing.run({ project: screen().project.slug, invitation: id })) === null) return;
    const focusNext = focusBeside(id);
    await revalidate(getMembers.key);
    props.onDone();
    focusNext();
    showToast({ text: m.team_withdrawn({ email }) });
  };
  return (
    <Confirm
      title={m.withdraw_title({ email })}
      action={m.team_withdraw()}
      busy={withdrawing.pending()}
      error={withdrawing.failure() ? describeFailure(withdrawing.failure()) : null}
      onConfirm={withdraw}
      onCancel={props.onDone}
    >
      <p>{m.withdraw_text()}</p>
    </Confirm>
  );
}
