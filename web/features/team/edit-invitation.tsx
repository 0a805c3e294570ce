import { createChange } from "../../client/create-change.ts";
import { editInvitation } from "../../client/invitations.ts";
import type { InvitationView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf, accessViewOf } from "../../permissions/access.ts";
import { useProject } from "../projects/context.tsx";
import { AccessSheet, type Draft } from "./access-sheet.tsx";
import { announceSaved, readCurrent, savedOf } from "./saved.ts";

export default function EditInvitation(props: { invitation: InvitationView; onDone: () => void }) {
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
