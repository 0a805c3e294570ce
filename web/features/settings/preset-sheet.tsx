import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { PRESET_KEY } from "../../../access/names.ts";
import type { Access } from "../../../access/types.ts";
import { createChange } from "../../client/create-change.ts";
import { createPreset, editPreset, type PresetView, previewPreset } from "../../client/presets.ts";
import { getCatalogue } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf, accessViewOf, isSameAccess, noAccess } from "../../permissions/access.ts";
import { Difference } from "../../permissions/difference.tsx";
import { PermissionTree } from "../../permissions/permission-tree.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { TextField } from "../../ui/field.tsx";
import { showToast } from "../../ui/toasts.ts";
import { createUnsavedGuard } from "../../ui/unsaved.tsx";
import { useProject } from "../projects/context.tsx";
import { describePresetFailure } from "./describe-preset-failure.ts";
import { keyFrom } from "./key-from.ts";
import styles from "./settings.module.css";
import { createTouches, Touches } from "./touches.tsx";

/** A preset's name and permissions. Before an edit is saved it says what changes and for how many people. */
export default function PresetSheet(props: { preset: PresetView | null; like: PresetView | null; onDone: () => void }) {
  const screen = useProject();
  const project = screen().project.slug;
  const example = props.preset ?? props.like;
  const before: Access = example ? accessOf({ presets: [], grants: example.grants }) : noAccess;
  const firstName = props.like
    ? m.presets_copy_name({ name: screen().presetName(props.like.key) })
    : (props.preset?.name ?? "");
  const [name, setName] = createSignal(firstName);
  const [ownKey, setOwnKey] = createSignal<string | null>(null);
  const [access, setAccess] = createSignal(before);
  const [tried, setTried] = createSignal(false);
  const creating = createChange(createPreset);
  const editing = createChange(editPreset);
  const key = () => props.preset?.key ?? ownKey() ?? keyFrom(name(), screen().catalogue.presets);
  const touches = createTouches(props.preset && previewPreset({ project, key: props.preset.key }));
  const isDirty = () => name() !== firstName || !isSameAccess(access(), before);
  const guard = createUnsavedGuard(isDirty, props.onDone);
  const pending = () => creating.pending() || editing.pending();
  const failure = () => creating.failure() ?? editing.failure();

  const save = async () => {
    setTried(true);
    if (name().trim() === "" || !PRESET_KEY.test(key())) return;
    const wanted = { project, key: key(), name: name(), grants: accessViewOf(access()).grants };
    const saved = props.preset ? await editing.run(wanted) : await creating.run(wanted);
    if (saved === null) return;
    await revalidate(getCatalogue.key);
    props.onDone();
    showToast({ text: m.presets_saved({ name: name() }) });
  };
  return (
    <>
      <Dialog
        open
        shape="sheet"
        title={props.preset ? m.presets_title_edit({ name: firstName }) : m.presets_title_new()}
        onClose={guard.close}
        onSubmit={save}
        error={failure() ? describePresetFailure(failure()) : null}
        footer={
          <>
            <Show when={props.preset && isDirty()}>
              <div class={styles.touches}>
                <Difference before={before} after={access()} catalogue={screen().catalogue} />
              </div>
            </Show>
            <Show when={touches() !== undefined}>
              <Touches touches={touches() ?? null} />
            </Show>
            <Button onClick={guard.close}>{m.ui_cancel()}</Button>
            <Button type="submit" look="primary" busy={pending()}>
              {m.ui_save()}
            </Button>
          </>
        }
      >
        <TextField
          label={m.presets_name()}
          maxLength={100}
          autocomplete="off"
          value={name()}
          onInput={setName}
          error={tried() && name().trim() === "" ? m.presets_name_needed() : null}
        />
        <Show when={props.preset === null}>
          <TextField
            label={m.presets_key()}
            hint={m.presets_key_note()}
            maxLength={40}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={key()}
            onInput={setOwnKey}
            error={tried() && !PRESET_KEY.test(key()) ? m.presets_key_error() : null}
          />
        </Show>
        <PermissionTree access={access()} catalogue={screen().catalogue} held={screen().held} onChange={setAccess} />
      </Dialog>
      <guard.Question />
    </>
  );
}
