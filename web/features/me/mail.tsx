import { revalidate } from "@solidjs/router";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { changeMe, getMe } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useMe } from "../shell/session.tsx";

export function Mail() {
  const me = useMe();
  const saving = createChange(changeMe);
  const set = async (accessMail: boolean) => {
    const saved = await saving.run({ accessMail });
    await revalidate(getMe.key);
    showToast({ text: saved ? m.me_saved() : describeFailure(saving.failure()) });
  };
  return (
    <Section title={m.me_mail()}>
      <LabelledCheckbox
        label={m.me_mail_access()}
        note={m.me_mail_access_note()}
        checked={me().user.accessMail}
        disabled={saving.pending()}
        onCheck={set}
      />
    </Section>
  );
}
