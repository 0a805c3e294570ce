import { useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, createUniqueId, For, onCleanup, onMount, Show } from "solid-js";
import { createStore } from "solid-js/store";
import type { Question } from "../../../access/types.ts";
import { getMembers } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField, TextArea, TextField } from "../../ui/field.tsx";
import { useProject } from "../projects/context.tsx";
import { useMe } from "../shell/session.tsx";
import { emailOf, nameOf } from "../team/task.ts";
import styles from "./check.module.css";
import { type QuestionDraft, type QuestionField, questionOf } from "./question.ts";

const fields = ["who", "permission", "type", "id", "properties"] as const;

/** The question stands in the address bar when it is asked, so that it can be shared as a link. */
export function QuestionForm(props: {
  pending: boolean;
  onAsk: (question: Question) => void;
  /** Whether the form says something else than what was asked last. */
  onDiffer: (differs: boolean) => void;
}) {
  const screen = useProject();
  const me = useMe();
  const note = createUniqueId();
  const [search, setSearch] = useSearchParams<Record<(typeof fields)[number], string>>();
  const [wrong, setWrong] = createSignal<readonly QuestionField[]>([]);
  const mayAskAboutOthers = () => screen().held.has("team.view");
  const permissions = [...screen().catalogue.permissions.values()];
  const [draft, setDraft] = createStore<QuestionDraft>({
    who: (mayAskAboutOthers() && search.who) || me().user.email,
    permission: permissions.find(({ name }) => name === search.permission)?.name ?? permissions[0]?.name ?? "",
    type: search.type ?? "",
    id: search.id ?? "",
    properties: search.properties ?? "",
  });
  const [asked, setAsked] = createSignal<QuestionDraft>(draft);
  createEffect(() => props.onDiffer(fields.some((field) => draft[field].trim() !== asked()[field].trim())));
  const ask = () => {
    const read = questionOf(draft, screen().project.slug);
    setWrong("wrong" in read ? read.wrong : []);
    if ("wrong" in read) return;
    setAsked({ ...draft });
    setSearch({ ...draft }, { replace: true });
    props.onAsk(read.question);
  };
  onMount(() => search.permission === draft.permission && ask());
  const errorOf = (field: QuestionField, text: () => string) => (wrong().includes(field) ? text() : null);
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Who
        value={draft.who}
        readOnly={!mayAskAboutOthers()}
        onInput={(who) => setDraft({ who })}
        error={errorOf("who", m.check_who_needed)}
      />
      <SelectField
        label={m.check_permission()}
        value={draft.permission}
        choices={permissions.map(({ name, label }) => ({ value: name, label: nameOfPermission(name, label) }))}
        onChange={(permission) => setDraft({ permission })}
      />
      <fieldset class={styles.resource} aria-describedby={note}>
        <legend>{`${m.check_resource()} (${m.ui_optional()})`}</legend>
        <p id={note} class={styles.soft}>
          {m.check_resource_note()}
        </p>
        <div class={styles.pair}>
          <TextField
            label={m.check_type()}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={draft.type}
            onInput={(type) => setDraft({ type })}
            error={errorOf("resource", m.check_both_needed)}
          />
          <TextField
            label={m.check_id()}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={draft.id}
            onInput={(id) => setDraft({ id })}
          />
        </div>
        <TextArea
          label={m.check_properties()}
          spellcheck={false}
          placeholder='{ "account": "instagram-main" }'
          value={draft.properties}
          onInput={(properties) => setDraft({ properties })}
          error={errorOf("properties", m.check_properties_error)}
        />
      </fieldset>
      <div>
        <Button type="submit" look="primary" busy={props.pending}>
          {m.check_ask()}
        </Button>
      </div>
    </form>
  );
}

const waitBeforeAsking = 150;

/** The browser's own list of suggestions, filled by the server's search. */
function Who(props: { value: string; readOnly: boolean; onInput: (who: string) => void; error: string | null }) {
  const screen = useProject();
  const id = createUniqueId();
  const [found, setFound] = createSignal<readonly { email: string; name: string }[]>([]);
  let timer = 0;
  onCleanup(() => window.clearTimeout(timer));
  const suggest = async (q: string) => {
    const { items } = await getMembers(screen().project.slug, `?${new URLSearchParams({ status: "active", q })}`);
    const members = items.flatMap((entry) => (entry.entry === "member" ? [entry] : []));
    setFound(members.map((member) => ({ email: emailOf(member), name: nameOf(member) })));
  };
  const type = (text: string) => {
    props.onInput(text);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => suggest(text.trim()).catch(() => setFound([])), waitBeforeAsking);
  };
  return (
    <>
      <TextField
        label={m.check_who()}
        list={id}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        readOnly={props.readOnly}
        value={props.value}
        onInput={type}
        onFocus={() => !props.readOnly && found().length === 0 && type(props.value)}
        hint={props.readOnly ? m.check_who_me() : m.check_who_note()}
        error={props.error}
      />
      <Show when={!props.readOnly}>
        <datalist id={id}>
          <For each={found()}>{({ email, name }) => <option value={email}>{name}</option>}</For>
        </datalist>
      </Show>
    </>
  );
}
