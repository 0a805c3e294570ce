import { createSignal, For, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { createKey, type KeyScope, keyScopes } from "../../client/keys.ts";
import { dayMs } from "../../day.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { useProject } from "../projects/context.tsx";
import { nameOfScope, noteOfScope } from "./key-scopes.ts";
import styles from "./settings.module.css";

const lifetimes = ["30", "90", "365", "never"] as const;
type Lifetime = (typeof lifetimes)[number];

export default function NewKey(props: { onCreated: (secret: string) => void; onClose: () => void }) {
  const screen = useProject();
  const [draft, setDraft] = createStore({ name: "", scopes: ["check"] as KeyScope[], lifetime: "90" as Lifetime });
  const [tried, setTried] = createSignal(false);
  const creating = createChange(createKey);
  const create = async () => {
    setTried(true);
    if (draft.name.trim() === "" || draft.scopes.length === 0) return;
    const expiresAt =
      draft.lifetime === "never" ? null : new Date(Date.now() + Number(draft.lifetime) * dayMs).toISOString();
    const made = await creating.run({
      project: screen().project.slug,
      name: draft.name,
      scopes: [...draft.scopes],
      expiresAt,
    });
    if (made !== null) props.onCreated(made.answer.secret);
  };
  const setScope = (scope: KeyScope, on: boolean) =>
    setDraft("scopes", on ? [...draft.scopes, scope] : draft.scopes.filter((one) => one !== scope));
  return (
    <Dialog
      open
      title={m.keys_new()}
      onClose={props.onClose}
      onSubmit={create}
      error={creating.failure() ? describeFailure(creating.failure(), screen().project.owner?.name) : null}
      footer={
        <>
          <Button onClick={props.onClose}>{m.ui_cancel()}</Button>
          <Button type="submit" look="primary" busy={creating.pending()}>
            {m.keys_create()}
          </Button>
        </>
      }
    >
      <TextField
        label={m.keys_name()}
        placeholder={m.keys_name_example()}
        maxLength={100}
        autocomplete="off"
        value={draft.name}
        onInput={(name) => setDraft({ name })}
        error={tried() && draft.name.trim() === "" ? m.keys_name_needed() : null}
      />
      <fieldset class={styles.boxes}>
        <legend>{m.keys_scopes()}</legend>
        <For each={keyScopes}>
          {(scope) => (
            <LabelledCheckbox
              label={nameOfScope(scope)}
              note={noteOfScope(scope)}
              ticked={draft.scopes.includes(scope)}
              onTick={(on) => setScope(scope, on)}
            />
          )}
        </For>
        <Show when={tried() && draft.scopes.length === 0}>
          <p class={styles.error} role="alert">
            {m.keys_scopes_needed()}
          </p>
        </Show>
      </fieldset>
      <SelectField
        label={m.keys_expiry()}
        value={draft.lifetime}
        choices={lifetimes.map((value) => ({
          value,
          label: value === "never" ? m.keys_never() : m.keys_days({ count: Number(value) }),
        }))}
        onChange={(lifetime) => setDraft({ lifetime })}
      />
    </Dialog>
  );
}
