import { lazy, Show, Suspense } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { editMember, type MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf, accessViewOf } from "../../permissions/access.ts";
import { useProject } from "../projects/context.tsx";
import { mayManageKeys } from "../settings/may-manage-keys.ts";
import { useMe } from "../shell/session.tsx";
import { AccessSheet, type Draft } from "./access-sheet.tsx";
import { announceSaved, readCurrent, savedOf } from "./saved.ts";
import { nameOf } from "./task.ts";

const KeysMade = lazy(() => import("./keys-made.tsx"));

export default function EditMember(props: { member: MemberView; onDone: () => void }) {
  const screen = useProject();
  const me = useMe();
  const isMe = () => props.member.user?.id === me().user.id;
  const change = createChange((draft: Draft & { revision: number }, request) => {
    const { access, kind, revision } = draft;
    const where = { project: screen().project.slug, member: props.member.id };
    return editMember({ ...where, ...accessViewOf(access), kind, revision }, request);
  });
  const readOnly = () => !screen().covers(accessOf(props.member)) || !(isMe() || screen().may("team.edit"));
  return (
    <AccessSheet
      name={nameOf(props.member)}
      saved={savedOf(props.member)}
      effect={isMe() ? m.sheet_own_less() : m.sheet_now()}
      readOnly={readOnly()}
      kindFixed={isMe() && !screen().may("team.edit")}
      change={change}
      readCurrent={readCurrent}
      onSaved={() => announceSaved(nameOf(props.member))}
      onDone={props.onDone}
      below={(access) => (
        <Show when={mayManageKeys(screen()) && props.member.user}>
          <Suspense>
            <KeysMade member={props.member} access={access} />
          </Suspense>
        </Show>
      )}
    />
  );
}
