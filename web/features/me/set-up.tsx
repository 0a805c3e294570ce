import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { becomeAdministrator } from "../../client/deployment.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { getMe } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import styles from "./me.module.css";

/** How the person who deployed it becomes its administrator. */
export function SetUp() {
  const [code, setCode] = createSignal("");
  const becoming = createChange(becomeAdministrator);
  const become = async () => {
    if ((await becoming.run(code().trim())) === null) return;
    showToast({ text: m.me_setup_done() });
    await revalidate(getMe.key);
  };
  const error = () => {
    const failure = becoming.failure();
    if (failure === null) return null;
    return isFailure(failure, "wrong_credentials") ? m.me_setup_wrong() : describeFailure(failure);
  };
  return (
    <Section title={m.me_setup()} note={m.me_setup_note()}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void become();
        }}
      >
        <TextField
          label={m.me_setup_code()}
          autocomplete="off"
          spellcheck={false}
          value={code()}
          onInput={setCode}
          error={error()}
        />
        <div class={styles.buttons}>
          <Button type="submit" busy={becoming.pending()} disabled={code().trim() === ""}>
            {m.me_setup_become()}
          </Button>
        </div>
      </form>
    </Section>
  );
}
