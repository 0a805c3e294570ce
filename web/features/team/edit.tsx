import { revalidate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { editInvitation } from "../../client/invitations.ts";
import { editMember, getMembers, type InvitationView, type MemberView } from "../../client/members.ts";
import { getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf, accessViewOf } from "../../permissions/access.ts";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { useMe } from "../shell/session.tsx";
import { AccessSheet, type Draft, type Saved } from "./access-sheet.tsx";
import { nameOf } from "./task.ts";

type SavedView = Pick<MemberView, "presets" | "grants" | "kind" | "revision">;

const savedOf = (view: SavedView): Saved => ({ access: accessOf(view), kind: view.kind, revision: view.revision });
const readCurrent = (current: unknown) => (current ? savedOf(current as SavedView) : null);

function announceSaved(name: string): void {
  void revalidate([getMembers.key, getProject.key]);
  showToast({ text: m.sheet_saved({ name }) });
}

export function EditMember(props: { member: MemberView; onDone: () => void }) {
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
      change={change}
      readCurrent={readCurrent}
      onSaved={() => announceSaved(nameOf(props.member))}
      onDone={props.onDone}
    />
  );
}

export function EditInvitation(props: { invitation: InvitationView; onDone: () => void }) {
  const screen = useProject();
  const name = () => props.invitation.name ?? props.invitation.email;
  const change = createChange((draft: Draft & { revision: number }, request) => {
    const { access, kind, revision } = draft;
    const where = { project: screen().project.slug, invitation: props.invitation.id };
    return editInvitation({ ...where, ...accessViewOf(access), kind, revision }, request);
  });
  return (
    <AccessSheet
      name={name()}
      saved={savedOf(props.invitation)}
      effect={m.sheet_on_accept()}
      readOnly={!screen().may("team.invite") || !screen().covers(accessOf(props.invitation))}
      change={change}
      readCurrent={readCurrent}
      onSaved={() => announceSaved(name())}
      onDone={props.onDone}
    />
  );
}
