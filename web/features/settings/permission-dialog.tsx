import { revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { groupOf, PERMISSION_NAME } from "../../../access/names.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { definePermission, editPermission, type PermissionView } from "../../client/permissions.ts";
import { getCatalogue } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import styles from "./settings.module.css";

interface Draft {
  label: string;
  name: string;
  resourceType: string | null;
  action: string | null;
  implies: readonly string[];
  risky: boolean;
}

/** Anew each time: a store writes into what it is given. */
const newDraft = (): Draft => ({ label: "", name: "", resourceType: null, action: null, implies: [], risky: false });

/** A permission of the project's own. Type and action follow the name until they are edited. */
export default function PermissionDialog(props: { permission: PermissionView | null; onDone: () => void }) {
  const screen = useProject();
  const [draft, setDraft] = createStore<Draft>(
    props.permission ? { ...props.permission, label: props.permission.label ?? "" } : newDraft(),
  );
  const [tried, setTried] = createSignal(false);
  const defining = createChange(definePermission);
  const editing = createChange(editPermission);
  const isNamed = () => PERMISSION_NAME.test(draft.name);
  const resourceType = () => draft.resourceType ?? (isNamed() ? typeIn(draft.name) : "");
  const action = () => draft.action ?? (isNamed() ? actionIn(draft.name) : "");
  const others = () =>
    [...screen().catalogue.permissions.values()].filter(({ name, builtIn }) => !builtIn && name !== draft.name);
  const failure = () => defining.failure() ?? editing.failure();

  const save = async () => {
    setTried(true);
    if (draft.label.trim() === "" || !isNamed()) return;
    const wanted = {
      project: screen().project.slug,
      name: draft.name,
      label: draft.label,
      resourceType: resourceType(),
      action: action(),
      implies: [...draft.implies],
      risky: draft.risky,
    };
    const saved = props.permission ? await editing.run(wanted) : await defining.run(wanted);
    if (saved === null) return;
    await revalidate(getCatalogue.key);
    props.onDone();
    showToast({ text: m.permissions_saved({ name: draft.label }) });
  };
  const imply = (name: string, on: boolean) =>
    setDraft("implies", on ? [...draft.implies, name] : draft.implies.filter((one) => one !== name));
  return (
    <Dialog
      open
      title={props.permission ? m.permissions_title_edit({ name: draft.name }) : m.permissions_title_new()}
      onClose={props.onDone}
      onSubmit={save}
      error={failure() ? describeFailure(failure(), screen().project.owner?.name) : null}
      footer={
        <>
          <Button onClick={props.onDone}>{m.ui_cancel()}</Button>
          <Button type="submit" look="primary" busy={defining.pending() || editing.pending()}>
            {m.ui_save()}
          </Button>
        </>
      }
    >
      <TextField
        label={m.permissions_label()}
        placeholder={m.permissions_label_example()}
        maxLength={100}
        autocomplete="off"
        value={draft.label}
        onInput={(label) => setDraft({ label })}
        error={tried() && draft.label.trim() === "" ? m.permissions_label_needed() : null}
      />
      <TextField
        label={m.permissions_name()}
        hint={m.permissions_name_note()}
        placeholder={m.permissions_name_example()}
        maxLength={100}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        readOnly={props.permission !== null}
        value={draft.name}
        onInput={(name) => setDraft({ name })}
        error={tried() && !isNamed() ? m.permissions_name_error() : null}
      />
      <div class={styles.pair}>
        <TextField
          label={m.permissions_type()}
          placeholder={typeIn(m.permissions_name_example())}
          autocomplete="off"
          maxLength={64}
          value={resourceType()}
          onInput={(text) => setDraft({ resourceType: text })}
        />
        <TextField
          label={m.permissions_action()}
          placeholder={actionIn(m.permissions_name_example())}
          autocomplete="off"
          maxLength={64}
          value={action()}
          onInput={(text) => setDraft({ action: text })}
        />
      </div>
      <p class={styles.note}>
        {m.permissions_asked_note({
          action: action() || actionIn(m.permissions_name_example()),
          type: resourceType() || typeIn(m.permissions_name_example()),
        })}
      </p>
      <Show when={others().length > 0}>
        <fieldset class={styles.boxes}>
          <legend>{m.permissions_implies()}</legend>
          <For each={others()}>
            {({ name, label }) => (
              <LabelledCheckbox
                label={nameOfPermission(name, label)}
                checked={draft.implies.includes(name)}
                onCheck={(on) => imply(name, on)}
              />
            )}
          </For>
        </fieldset>
      </Show>
      <LabelledCheckbox
        label={m.permissions_is_risky()}
        checked={draft.risky}
        onCheck={(risky) => setDraft({ risky })}
      />
    </Dialog>
  );
}

const typeIn = (name: string) => groupOf(name).replace(/s$/, "");
const actionIn = (name: string) => name.slice(groupOf(name).length + 1);
