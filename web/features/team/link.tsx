import { createResource, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { makeLink } from "../../client/invitations.ts";
import type { InvitationView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Banner } from "../../ui/banner.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useProject } from "../projects/context.tsx";

/** The link is made when it is asked for, and stands in a field: some browsers refuse to copy what had to be fetched. */
export function LinkDialog(props: { invitation: InvitationView; onDone: () => void }) {
  const screen = useProject();
  const making = createChange(makeLink);
  const [link] = createResource(() => making.run({ project: screen().project.slug, invitation: props.invitation.id }));
  return (
    <Dialog open title={m.team_link_title({ email: props.invitation.email })} onClose={props.onDone}>
      <p>{m.team_link_text()}</p>
      <Show when={making.failure()}>
        <Banner tone="bad">{describeFailure(making.failure(), screen().project.owner?.name)}</Banner>
      </Show>
      <CopyField label={m.team_link_title({ email: props.invitation.email })} value={link()?.answer.url ?? ""} />
    </Dialog>
  );
}
