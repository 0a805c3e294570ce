import { revalidate } from "@solidjs/router";
import { Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { type PermissionView, previewRetirement, retirePermission } from "../../client/permissions.ts";
import { getCatalogue } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { Confirm } from "../../ui/confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { createTouches, Touches } from "./touches.tsx";

export default function RetirePermission(props: { permission: PermissionView; onDone: () => void }) {
  const screen = useProject();
  const retiring = createChange(retirePermission);
  const where = { project: screen().project.slug, name: props.permission.name };
  const name = props.permission.label ?? props.permission.name;
  const touches = createTouches(previewRetirement(where));
  const retire = async () => {
    if ((await retiring.run(where)) === null) return;
    await revalidate(getCatalogue.key);
    props.onDone();
    showToast({ text: m.permissions_retired({ name }) });
  };
  return (
    <Confirm
      title={m.permissions_retire_title({ name })}
      action={m.presets_retire()}
      busy={retiring.pending()}
      error={retiring.failure() ? describeFailure(retiring.failure()) : null}
      onConfirm={retire}
      onCancel={props.onDone}
    >
      <p>{m.permissions_retire_text()}</p>
      <Show when={touches() !== undefined}>
        <Touches touches={touches() ?? null} />
      </Show>
    </Confirm>
  );
}
