import { revalidate } from "@solidjs/router";
import { createSignal, For, lazy, Show, Suspense } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { editProject, getCatalogue, getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfGroup } from "../../permissions/group-names.ts";
import { LabelledCheckbox } from "../../ui/checkbox.tsx";
import { FormError } from "../../ui/form-error.tsx";
import { Section } from "../../ui/page.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import styles from "./settings.module.css";

const HideGroup = lazy(() => import("./hide-group.tsx"));

/** The built-in groups that the project shows. To show one only gives; to hide one takes from everybody, so it asks first. */
export function Groups(props: { mayChange: boolean }) {
  const screen = useProject();
  const project = screen().project.slug;
  const saving = createChange(editProject);
  const [hiding, setHiding] = createSignal<string | null>(null);
  const shown = () => screen().catalogueView.builtInGroups.shown;
  const save = async (builtInGroups: string[]) => {
    const saved = await saving.run({ project, builtInGroups });
    if (saved !== null) await revalidate([getCatalogue.key, getProject.key]);
    return saved !== null;
  };
  const show = async (group: string) => {
    if (await save([...shown(), group])) showToast({ text: m.groups_shown({ group: nameOfGroup(group) }) });
  };
  /** What the project shows by then, and this group with it. */
  const undo = async (group: string) => {
    const { builtInGroups } = await getCatalogue(project);
    const isBack = await save([...builtInGroups.shown, group]);
    showToast({ text: isBack ? m.groups_back({ group: nameOfGroup(group) }) : describeFailure(saving.failure()) });
  };
  const hide = async (group: string) => {
    if (!(await save(shown().filter((one) => one !== group)))) return;
    setHiding(null);
    showToast({
      text: m.groups_hidden({ group: nameOfGroup(group) }),
      action: { label: m.ui_undo(), run: () => void undo(group) },
    });
  };
  return (
    <Section title={m.permissions_groups()} note={m.permissions_groups_note()}>
      <fieldset class={styles.boxes} disabled={!props.mayChange || saving.pending()}>
        <legend class="visually-hidden">{m.permissions_groups()}</legend>
        <For each={screen().catalogueView.builtInGroups.all}>
          {(group) => (
            <LabelledCheckbox
              label={nameOfGroup(group)}
              checked={shown().includes(group)}
              onCheck={(on) => (on ? void show(group) : setHiding(group))}
            />
          )}
        </For>
      </fieldset>
      <FormError text={hiding() === null && saving.failure() ? describeFailure(saving.failure()) : null} />
      <Show when={hiding()} keyed>
        {(group) => (
          <Suspense fallback={<ProgressBar />}>
            <HideGroup
              group={group}
              saving={saving.pending()}
              failure={saving.failure()}
              onHide={() => void hide(group)}
              onCancel={() => {
                saving.forget();
                setHiding(null);
              }}
            />
          </Suspense>
        )}
      </Show>
    </Section>
  );
}
