import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { getMe, removePassword, setPassword } from "../../client/me.ts";
import { describePasswordFailure } from "../../client/password-failures.ts";
import { getSessions } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useMe } from "../shell/session.tsx";
import styles from "./me.module.css";

const shortest = 8;

/** Setting, changing and removing. Without the old one, a sign-in of the last minutes proves who it is. */
export function Password() {
  const me = useMe();
  const [current, setCurrent] = createSignal("");
  const [wanted, setWanted] = createSignal("");
  const [tooShort, setTooShort] = createSignal(false);
  const setting = createChange(setPassword);
  const removing = createChange(removePassword);
  const proof = () => (current() === "" ? {} : { current: current() });
  const done = async (text: string) => {
    setCurrent("");
    setWanted("");
    await revalidate([getMe.key, getSessions.key]);
    showToast({ text });
  };
  const set = async () => {
    removing.forget();
    setTooShort(wanted().length < shortest);
    if (tooShort()) return;
    if ((await setting.run({ password: wanted(), ...proof() })) !== null) await done(m.me_password_saved());
  };
  const remove = async () => {
    setting.forget();
    if ((await removing.run(proof())) !== null) await done(m.me_password_removed());
  };
  const failure = () => setting.failure() ?? removing.failure();
  const isWrong = () => isFailure(failure(), "wrong_credentials");
  const newError = () => {
    if (tooShort()) return m.me_password_short();
    return failure() && !isWrong() ? (describePasswordFailure(failure()) ?? describeFailure(failure())) : null;
  };
  return (
    <Section title={m.me_password()} note={me().user.hasPassword ? m.me_password_has() : m.me_password_none()}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <Show when={me().user.hasPassword}>
          <TextField
            label={m.me_password_current()}
            type="password"
            autocomplete="current-password"
            value={current()}
            onInput={setCurrent}
            error={isWrong() ? m.me_password_wrong() : null}
          />
        </Show>
        <TextField
          label={m.me_password_new()}
          type="password"
          autocomplete="new-password"
          value={wanted()}
          onInput={setWanted}
          hint={m.me_password_short()}
          error={newError()}
        />
        <div class={styles.buttons}>
          <Button type="submit" busy={setting.pending()}>
            {me().user.hasPassword ? m.me_password_change() : m.me_password_set()}
          </Button>
          <Show when={me().user.hasPassword}>
            <Button look="quiet" busy={removing.pending()} onClick={remove}>
              {m.me_password_remove()}
            </Button>
          </Show>
        </div>
      </form>
    </Section>
  );
}
