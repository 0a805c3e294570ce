import { revalidate } from "@solidjs/router";
import { Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { type PresetView, previewPreset, retirePreset } from "../../client/presets.ts";
import { getCatalogue } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { Confirm } from "../../ui/confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { describePresetFailure } from "./describe-preset-failure.ts";
import { createTouches, Touches } from "./touches.tsx";

export default function RetirePreset(props: { preset: PresetView; onDone: () => void }) {
  const screen = useProject();
  const retiring = createChange(retirePreset);
  const where = { project: screen().project.slug, key: props.preset.key };
  const name = screen().presetName(props.preset.key);
  const touches = createTouches(previewPreset(where));
  const retire = async () => {
    if ((await retiring.run(where)) === null) return;
    await revalidate(getCatalogue.key);
    props.onDone();
    showToast({ text: m.presets_retired({ name }) });
  };
  return (
    <Confirm
      title={m.presets_retire_title({ name })}
      action={m.presets_retire()}
      busy={retiring.pending()}
      error={retiring.failure() ? describePresetFailure(retiring.failure()) : null}
      onConfirm={retire}
      onCancel={props.onDone}
    >
      <p>{m.presets_retire_text()}</p>
      <Show when={touches() !== undefined}>
        <Touches touches={touches() ?? null} />
      </Show>
    </Confirm>
  );
}
