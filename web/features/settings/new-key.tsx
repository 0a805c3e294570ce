import { createMemo, createSignal, For, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { keyRight, outlives } from "../../../access/key-right.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { createKey, type KeyScope, keyScopes } from "../../client/keys.ts";
import { dayMs } from "../../day.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { useProject } from "../projects/context.tsx";
import { nameOfScope, noteOfScope } from "./key-scopes.ts";
import styles from "./settings.module.css";

const lifetimes = ["30", "90", "365", "never"] as const;
/** `mine`: as long as the reader's own right to make it. */
type Lifetime = (typeof lifetimes)[number] | "mine";

const endOf = (lifetime: Lifetime): number | null =>
  lifetime === "never" || lifetime === "mine" ? null : Date.now() + Number(lifetime) * dayMs;

const labelOf = (lifetime: (typeof lifetimes)[number]) =>
  lifetime === "never" ? m.keys_never() : m.keys_days({ count: Number(lifetime) });

export default function NewKey(props: { onCreated: (secret: string) => void; onClose: () => void }) {
  const screen = useProject();
  const rightTo = (scopes: readonly string[]) =>
    keyRight({ access: screen().atoms, within: null }, scopes, screen().catalogue, Date.now());
  const neededFor = (scope: KeyScope) =>
    formatList(rightTo([scope]).missing.map((name) => (name === "*" ? m.permission_all() : nameOfPermission(name))));
  const mayMake = (scope: KeyScope) => rightTo([scope]).missing.length === 0;
  const first: KeyScope[] = mayMake("check") ? ["check"] : [];
  const [draft, setDraft] = createStore({ name: "", scopes: first, lifetime: "90" as Lifetime });
  const right = createMemo(() => rightTo(draft.scopes));
  const possible = () => lifetimes.filter((each) => !outlives(endOf(each), right()));
  const lifetime = (): Lifetime => (possible().some((each) => each === draft.lifetime) ? draft.lifetime : "mine");
  const choices = () => {
    const { until } = right();
    const mine =
      until === null ? [] : [{ value: "mine" as const, label: m.keys_until_mine({ date: formatDate(until) }) }];
    return [...possible().map((value) => ({ value, label: labelOf(value) })), ...mine];
  };
  const [tried, setTried] = createSignal(false);
  const creating = createChange(createKey);
  const create = async () => {
    setTried(true);
    if (draft.name.trim() === "" || draft.scopes.length === 0) return;
    const end = endOf(lifetime());
    const expiresAt = end === null ? null : new Date(end).toISOString();
    const made = await creating.run({
      project: screen().project.slug,
      name: draft.name,
      scopes: [...draft.scopes],
      ...(lifetime() === "mine" ? {} : { expiresAt }),
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
              note={mayMake(scope) ? noteOfScope(scope) : m.keys_scope_not_yours({ permission: neededFor(scope) })}
              disabled={!mayMake(scope)}
              checked={draft.scopes.includes(scope)}
              onCheck={(on) => setScope(scope, on)}
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
        value={lifetime()}
        choices={choices()}
        onChange={(chosen) => setDraft({ lifetime: chosen })}
      />
    </Dialog>
  );
}
