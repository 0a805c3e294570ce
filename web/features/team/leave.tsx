import { revalidate, useNavigate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMe } from "../../client/me.ts";
import { removeMember } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Confirm } from "../../ui/confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";

export function Leave(props: { memberId: string; onDone: () => void }) {
  const screen = useProject();
  const navigate = useNavigate();
  const leaving = createChange(removeMember);
  const project = screen().project;
  const leave = async () => {
    if ((await leaving.run({ project: project.slug, member: props.memberId })) === null) return;
    props.onDone();
    // Away from the project before anything of it is read again: it is not there any more.
    navigate("/me");
    await revalidate(getMe.key);
    showToast({ text: m.leave_done({ project: project.name }) });
  };
  return (
    <Confirm
      title={m.leave_title({ project: project.name })}
      action={m.leave_action()}
      busy={leaving.pending()}
      error={leaving.failure() ? describeFailure(leaving.failure()) : null}
      onConfirm={leave}
      onCancel={props.onDone}
    >
      <p>{m.leave_text()}</p>
    </Confirm>
  );
}
