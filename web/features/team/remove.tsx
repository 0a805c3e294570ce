import { revalidate } from "@solidjs/router";
import { lazy, Show, Suspense } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMembers, type MemberView, removeMember, restoreMember } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Confirm } from "../../ui/confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { mayManageKeys } from "../settings/may-manage-keys.ts";
import { focusBeside } from "./focus-beside.ts";
import { nameOf } from "./task.ts";

const KeysMade = lazy(() => import("./keys-made.tsx"));

export function RemoveMember(props: { member: MemberView; onDone: () => void }) {
  const screen = useProject();
  const removing = createChange(removeMember);
  const restoring = createChange(restoreMember);
  const name = nameOf(props.member);
  const where = { project: screen().project.slug, member: props.member.id };

  const undo = async () => {
    const restored = await restoring.run(where);
    await revalidate(getMembers.key);
    showToast({ text: restored ? m.remove_restored({ name }) : describeFailure(restoring.failure()) });
  };
  const remove = async () => {
    if ((await removing.run(where)) === null) return;
    const focusNext = focusBeside(where.member);
    await revalidate(getMembers.key);
    props.onDone();
    focusNext();
    showToast({ text: m.remove_done({ name }), action: { label: m.ui_undo(), run: undo } });
  };
  return (
    <Confirm
      title={m.remove_title({ name, project: screen().project.name })}
      action={m.remove_action({ name })}
      busy={removing.pending()}
      error={removing.failure() ? describeFailure(removing.failure(), screen().project.owner?.name) : null}
      onConfirm={remove}
      onCancel={props.onDone}
    >
      <p>{m.remove_text()}</p>
      <p>{m.remove_keys()}</p>
      <Show when={mayManageKeys(screen()) && props.member.user}>
        <Suspense>
          <KeysMade member={props.member} leaves />
        </Suspense>
      </Show>
    </Confirm>
  );
}
