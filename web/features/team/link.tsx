import { createSignal, onMount, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { makeLink } from "../../client/invitations.ts";
import type { InvitationView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useProject } from "../projects/context.tsx";

/** The link is made when it is asked for, and stands in a field: some browsers refuse to copy what had to be fetched. */
export function LinkDialog(props: { invitation: InvitationView; onDone: () => void }) {
  const screen = useProject();
  const making = createChange(makeLink);
  const [url, setUrl] = createSignal("");
  const [hasFailed, setHasFailed] = createSignal(false);
  const make = async () => {
    const made = await making.run({ project: screen().project.slug, invitation: props.invitation.id });
    setUrl(made?.answer.url ?? "");
    setHasFailed(made === null);
  };
  onMount(() => void make());
  return (
    <Dialog
      open
      title={m.team_link_title({ email: props.invitation.email })}
      onClose={props.onDone}
      error={making.failure() ? describeFailure(making.failure(), screen().project.owner?.name) : null}
      footer={
        <Show when={hasFailed()} fallback={<Button onClick={props.onDone}>{m.ui_close()}</Button>}>
          <Button look="primary" busy={making.pending()} onClick={() => void make()}>
            {m.ui_retry()}
          </Button>
        </Show>
      }
    >
      <p>{m.team_link_text()}</p>
      <CopyField label={m.team_link_title({ email: props.invitation.email })} value={url()} />
    </Dialog>
  );
}
