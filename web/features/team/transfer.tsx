import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import type { MemberView } from "../../client/members.ts";
import { getProject } from "../../client/projects.ts";
import { offerTransfer } from "../../client/transfers.ts";
import { m } from "../../paraglide/messages.js";
import { noteOfPreset } from "../../permissions/notes.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { RadioCards } from "../../ui/radio.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { nameOf } from "./task.ts";

/** The first of two steps: the owner names a nominee and what they keep. The nominee takes the second. */
export function TransferDialog(props: { member: MemberView; onDone: () => void }) {
  const screen = useProject();
  const [kept, setKept] = createSignal("full-access");
  const offering = createChange(offerTransfer);
  const name = nameOf(props.member);
  const presets = () => [...screen().catalogue.presets.values()];
  const offer = async () => {
    const wanted = { project: screen().project.slug, memberId: props.member.id, formerOwnerPresets: [kept()] };
    if ((await offering.run(wanted)) === null) return;
    await revalidate(getProject.key);
    props.onDone();
    showToast({ text: m.transfer_offered({ name }) });
  };
  return (
    <Confirm
      title={m.transfer_title({ name })}
      action={m.transfer_action()}
      tone="primary"
      busy={offering.pending()}
      error={offering.failure() ? describeFailure(offering.failure()) : null}
      onConfirm={offer}
      onCancel={props.onDone}
    >
      <p>{m.transfer_text({ name })}</p>
      <RadioCards
        legend={m.transfer_keep()}
        value={kept()}
        options={presets().map(({ key, builtIn }) => ({
          value: key,
          label: screen().presetName(key),
          note: (builtIn && noteOfPreset(key)) || undefined,
        }))}
        onChange={setKept}
      />
    </Confirm>
  );
}
