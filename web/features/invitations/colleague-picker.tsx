import { createAsync } from "@solidjs/router";
import { createMemo, createSignal, For, onCleanup, Show, Suspense, startTransition } from "solid-js";
import Check from "~icons/lucide/check";
import { type Colleague, getColleagues } from "../../client/me.ts";
import { m } from "../../paraglide/messages.js";
import { Avatar } from "../../ui/avatar.tsx";
import { useProject } from "../projects/context.tsx";
import { addEntries, type Entry } from "./addresses.ts";
import styles from "./colleague-picker.module.css";

type LastAccess = NonNullable<Colleague["lastAccess"]>;
const searchFrom = 9;
const waitBeforeAsking = 150;

/** Present and former colleagues to pick from. A former member comes with the access they had. */
export function ColleaguePicker(props: {
  chosen: readonly Entry[];
  onToggle: (entries: readonly Entry[], lastAccess: LastAccess | null) => void;
}) {
  const screen = useProject();
  const [search, setSearch] = createSignal("");
  const colleagues = createAsync(() => getColleagues(search(), screen().project.id));
  const found = createMemo(() => (colleagues() ?? []).filter(({ isMember }) => !isMember));
  const isChosen = (email: string) => props.chosen.some((entry) => entry.email === email);
  let timer = 0;
  onCleanup(() => window.clearTimeout(timer));
  const ask = (words: string) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => startTransition(() => setSearch(words.trim())), waitBeforeAsking);
  };
  const toggle = (person: Colleague) => {
    const entry: Entry = { text: person.email, email: person.email, name: person.name };
    if (isChosen(person.email)) {
      props.onToggle(
        props.chosen.filter(({ email }) => email !== person.email),
        null,
      );
    } else props.onToggle(addEntries(props.chosen, [entry]), person.lastAccess);
  };
  return (
    <Suspense>
      <Show when={found().length > 0 || search() !== ""}>
        <fieldset class={styles.picker}>
          <legend>{m.add_colleagues()}</legend>
          <Show when={found().length >= searchFrom || search() !== ""}>
            <input
              class={styles.find}
              type="search"
              placeholder={m.add_find_colleague()}
              aria-label={m.add_find_colleague()}
              onInput={(event) => ask(event.currentTarget.value)}
            />
          </Show>
          <div class={styles.list}>
            <For each={found()} fallback={<p>{m.nav_no_project()}</p>}>
              {(person) => (
                <Person
                  person={person}
                  note={formerNote(person, screen().accessName)}
                  chosen={isChosen(person.email)}
                  onToggle={() => toggle(person)}
                />
              )}
            </For>
          </div>
        </fieldset>
      </Show>
    </Suspense>
  );
}

function formerNote({ lastAccess, email }: Colleague, nameOf: (access: LastAccess) => string): string {
  return lastAccess === null ? email : m.add_colleague_former({ access: nameOf(lastAccess) });
}

function Person(props: { person: Colleague; note: string; chosen: boolean; onToggle: () => void }) {
  return (
    <button type="button" class={styles.person} aria-pressed={props.chosen} onClick={() => props.onToggle()}>
      <Avatar name={props.person.name} seed={props.person.id} />
      <span>
        <b>{props.person.name}</b>
        <small title={props.person.email}>{props.note}</small>
      </span>
      <Show when={props.chosen}>
        <Check aria-hidden="true" />
      </Show>
    </button>
  );
}
