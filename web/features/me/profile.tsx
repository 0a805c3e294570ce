import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { changeMe, getMe } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useMe } from "../shell/session.tsx";
import styles from "./me.module.css";

export function Profile() {
  const me = useMe();
  const [name, setName] = createSignal(me().user.name);
  const [noName, setNoName] = createSignal(false);
  const saving = createChange(changeMe);
  const save = async () => {
    setNoName(name().trim() === "");
    if (noName() || (await saving.run({ name: name() })) === null) return;
    await revalidate(getMe.key);
    showToast({ text: m.me_saved() });
  };
  const error = () => {
    if (noName()) return m.signin_name_needed();
    return saving.failure() ? describeFailure(saving.failure()) : null;
  };
  return (
    <Section title={m.me_profile()}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={m.me_name()}
          name="name"
          autocomplete="name"
          maxLength={100}
          value={name()}
          onInput={setName}
          error={error()}
        />
        <TextField label={m.me_email()} type="email" value={me().user.email} readOnly />
        <div class={styles.buttons}>
          <Button type="submit" look="primary" busy={saving.pending()} disabled={name() === me().user.name}>
            {m.ui_save()}
          </Button>
        </div>
      </form>
    </Section>
  );
}
