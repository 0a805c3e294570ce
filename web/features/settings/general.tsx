import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMe } from "../../client/me.ts";
import { archiveProject, bringBackProject, editProject, getProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { Confirm } from "../../ui/confirm.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Section } from "../../ui/page.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "../projects/context.tsx";
import { timeZones } from "../projects/time-zones.ts";
import { DeleteProject } from "./delete-project.tsx";
import styles from "./settings.module.css";

const readAgain = () => revalidate([getProject.key, getMe.key]);

export default function General() {
  const screen = useProject();
  return (
    <div class={styles.sections}>
      <Details />
      <Show when={screen().held.has("project.edit")}>
        <Archive />
      </Show>
      <Show when={screen().isOwner}>
        <DeleteProject />
      </Show>
    </div>
  );
}

function Details() {
  const screen = useProject();
  const project = () => screen().project;
  const [name, setName] = createSignal(project().name);
  const [timeZone, setTimeZone] = createSignal(project().timeZone);
  const [noName, setNoName] = createSignal(false);
  const saving = createChange(editProject);
  const isDirty = () => name() !== project().name || timeZone() !== project().timeZone;
  const save = async () => {
    setNoName(name().trim() === "");
    if (noName()) return;
    if ((await saving.run({ project: project().slug, name: name(), timeZone: timeZone() })) === null) return;
    await readAgain();
    setName(project().name);
    showToast({ text: m.general_saved() });
  };
  const nameError = () => {
    if (noName()) return m.project_name_needed();
    return saving.failure() ? describeFailure(saving.failure(), project().owner?.name) : null;
  };
  return (
    <Section title={m.general_project()} note={m.general_address_note({ slug: project().slug })}>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={m.project_name()}
          name="name"
          maxLength={80}
          value={name()}
          onInput={setName}
          readOnly={!screen().may("project.edit")}
          error={nameError()}
        />
        <SelectField
          label={m.project_zone()}
          hint={m.project_zone_note()}
          value={timeZone()}
          choices={timeZones(project().timeZone)}
          onChange={setTimeZone}
          disabled={!screen().may("project.edit")}
        />
        <Show when={screen().may("project.edit")} fallback={<Need permission="project.edit" />}>
          <div class={styles.buttons}>
            <Button type="submit" look="primary" busy={saving.pending()} disabled={!isDirty()}>
              {m.ui_save()}
            </Button>
          </div>
        </Show>
      </form>
    </Section>
  );
}

/** What is missing, and who can give it. */
export function Need(props: { permission: string }) {
  const screen = useProject();
  return (
    <Show when={!screen().held.has(props.permission)}>
      <p class={styles.need}>
        {m.settings_need({
          name: screen().project.owner?.name ?? "",
          permission: nameOfPermission(props.permission),
        })}
      </p>
    </Show>
  );
}

function Archive() {
  const screen = useProject();
  const [asking, setAsking] = createSignal(false);
  const archiving = createChange(archiveProject);
  const bringingBack = createChange(bringBackProject);
  const project = () => screen().project;
  const archive = async () => {
    if ((await archiving.run(project().slug)) === null) return;
    setAsking(false);
    await readAgain();
    showToast({ text: m.general_archived({ project: project().name }) });
  };
  const bringBack = async () => {
    if ((await bringingBack.run(project().slug)) === null) {
      return showToast({ text: describeFailure(bringingBack.failure()) });
    }
    await readAgain();
    showToast({ text: m.general_unarchived({ project: project().name }) });
  };
  return (
    <Section title={m.general_archive()} note={m.general_archive_note()}>
      <div class={styles.buttons}>
        <Show
          when={project().archivedAt}
          fallback={<Button onClick={() => setAsking(true)}>{m.general_archive_action()}</Button>}
        >
          <Button busy={bringingBack.pending()} onClick={bringBack}>
            {m.general_unarchive()}
          </Button>
        </Show>
      </div>
      <Show when={asking()}>
        <Confirm
          title={m.general_archive_confirm({ project: project().name })}
          action={m.general_archive_action()}
          tone="primary"
          busy={archiving.pending()}
          error={archiving.failure() ? describeFailure(archiving.failure()) : null}
          onConfirm={archive}
          onCancel={() => setAsking(false)}
        >
          <p>{m.general_archive_note()}</p>
        </Confirm>
      </Show>
    </Section>
  );
}
