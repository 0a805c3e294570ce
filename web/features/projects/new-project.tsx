import { revalidate, useNavigate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { slugFrom } from "../../../access/slug.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { getMe } from "../../client/me.ts";
import { createProject } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextField } from "../../ui/field.tsx";
import { Page } from "../../ui/page.tsx";
import styles from "./new-project.module.css";
import { timeZones } from "./time-zones.ts";

const slugForm = /^[a-z0-9-]{3,40}$/;

export default function NewProject() {
  const navigate = useNavigate();
  const [name, setName] = createSignal("");
  const [slug, setSlug] = createSignal("");
  const [timeZone, setTimeZone] = createSignal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [tried, setTried] = createSignal(false);
  const creating = createChange(createProject);

  const create = async () => {
    setTried(true);
    if (name().trim() === "" || (slug() !== "" && !slugForm.test(slug()))) return;
    const created = await creating.run({
      name: name(),
      timeZone: timeZone(),
      ...(slug() === "" ? {} : { slug: slug() }),
    });
    if (created === null) return;
    await revalidate(getMe.key);
    navigate(`/p/${created.answer.slug}/team`);
  };
  const taken = () => isFailure(creating.failure(), "slug_taken");
  const nameError = () => {
    if (tried() && name().trim() === "") return m.project_name_needed();
    return creating.failure() && !taken() ? describeFailure(creating.failure()) : null;
  };
  const slugError = () => {
    if (taken()) return m.error_slug_taken();
    return tried() && slug() !== "" && !slugForm.test(slug()) ? m.project_slug_error() : null;
  };
  return (
    <Page title={m.project_new_title()} narrow>
      <p class={styles.lead}>{m.project_new_note()}</p>
      <form
        class={styles.form}
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <TextField
          label={m.project_name()}
          name="name"
          maxLength={80}
          autocomplete="off"
          ref={(input) => queueMicrotask(() => input.focus())}
          placeholder={m.project_name_example()}
          value={name()}
          onInput={setName}
          error={nameError()}
        />
        <TextField
          label={m.project_slug()}
          name="slug"
          maxLength={40}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={name().trim() === "" ? m.project_slug_example() : slugFrom(name())}
          value={slug()}
          onInput={(text) => setSlug(text.toLowerCase())}
          hint={m.project_slug_note()}
          error={slugError()}
        />
        <SelectField
          label={m.project_zone()}
          hint={m.project_zone_note()}
          value={timeZone()}
          choices={timeZones(timeZone())}
          onChange={setTimeZone}
        />
        <div>
          <Button type="submit" look="primary" busy={creating.pending()}>
            {m.project_create()}
          </Button>
        </div>
      </form>
    </Page>
  );
}
