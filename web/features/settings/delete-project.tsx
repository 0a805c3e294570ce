import { revalidate, useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMe } from "../../client/me.ts";
import { deleteProject, restoreProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { TextField } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import styles from "./settings.module.css";

/** The one thing that asks for a typed name. It can be undone for 14 days, also from one's own page. */
export function DeleteProject() {
  const screen = useProject();
  const navigate = useNavigate();
  const [asking, setAsking] = createSignal(false);
  const [typed, setTyped] = createSignal("");
  const [mismatch, setMismatch] = createSignal(false);
  const deleting = createChange(deleteProject);
  const restoring = createChange(restoreProject);
  const project = screen().project;

  const undo = async () => {
    const restored = await restoring.run(project.slug);
    await revalidate(getMe.key);
    showToast({
      text: restored ? m.general_restored({ project: project.name }) : describeFailure(restoring.failure()),
    });
  };
  const remove = async () => {
    setMismatch(typed().trim() !== screen().project.name);
    if (mismatch() || (await deleting.run({ project: project.slug, name: typed() })) === null) return;
    setAsking(false);
    navigate("/me");
    await revalidate(getMe.key);
    showToast({
      text: m.general_deleted({ project: screen().project.name }),
      action: { label: m.ui_undo(), run: undo },
    });
  };
  return (
    <Section title={m.general_delete()} note={m.general_delete_note()}>
      <div class={styles.buttons}>
        <Button onClick={() => setAsking(true)}>{m.general_delete_action()}</Button>
      </div>
      <Show when={asking()}>
        <Confirm
          title={m.general_delete_title({ project: screen().project.name })}
          action={m.general_delete_action()}
          busy={deleting.pending()}
          error={deleting.failure() ? describeFailure(deleting.failure()) : null}
          onConfirm={remove}
          onCancel={() => setAsking(false)}
        >
          <p>{m.general_delete_note()}</p>
          <TextField
            label={m.general_delete_type({ project: screen().project.name })}
            autocomplete="off"
            value={typed()}
            onInput={setTyped}
            error={mismatch() ? m.general_delete_mismatch() : null}
          />
        </Confirm>
      </Show>
    </Section>
  );
}
