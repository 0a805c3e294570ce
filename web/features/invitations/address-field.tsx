import { createEffect, createUniqueId, For, onCleanup, Show } from "solid-js";
import Remove from "~icons/lucide/x";
import { m } from "../../paraglide/messages.js";
import { classNames } from "../../ui/class-names.ts";
import styles from "./address-field.module.css";
import { addEntries, type Entry, isDoubtful, readAddresses, splitUnfinished, textOf } from "./addresses.ts";
import { Doubts } from "./doubts.tsx";

const afterPress = 300;

/** What the chip shows, which the name of its button has to hold. */
const seenIn = ({ name, email, text }: Entry) => (name && email ? `${name} ${email}` : (email ?? text));

/** Addresses as chips. What is not an address stays, red, and a press puts it back into the field to be corrected. */
export function AddressField(props: {
  entries: readonly Entry[];
  unfinished: string;
  onChange: (entries: readonly Entry[], unfinished: string) => void;
  error: string | null;
}) {
  const id = createUniqueId();
  let input: HTMLTextAreaElement | undefined;
  createEffect(() => props.error && input?.focus());
  const invalid = () => props.entries.filter((entry) => entry.email === null).length;
  const take = (text: string) => {
    const { finished, unfinished } = splitUnfinished(text);
    props.onChange(addEntries(props.entries, readAddresses(finished)), unfinished);
    // Several that come at once leave the same remainder as before, which no signal tells the field of.
    if (input) input.value = unfinished;
  };
  const finish = () => {
    if (props.unfinished.trim() !== "") props.onChange(addEntries(props.entries, readAddresses(props.unfinished)), "");
  };
  // Chips that move at once move what was pressed away from under the pointer, and the press is lost.
  let timer = 0;
  const finishSoon = () => {
    timer = window.setTimeout(finish, afterPress);
  };
  onCleanup(() => window.clearTimeout(timer));
  const without = (entry: Entry) => props.entries.filter((one) => one !== entry);
  const edit = (entry: Entry) => {
    props.onChange(addEntries(without(entry), readAddresses(props.unfinished)), textOf(entry));
    input?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const last = props.entries.at(-1);
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      finish();
    } else if (event.key === "Backspace" && props.unfinished === "" && last) {
      event.preventDefault();
      edit(last);
    }
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\s,;]/.test(text.trim())) return;
    event.preventDefault();
    props.onChange(addEntries(props.entries, readAddresses(`${props.unfinished}${text}`)), "");
  };
  return (
    <div class={styles.field}>
      <label for={id} class={styles.label}>
        {m.add_addresses()}
      </label>
      {/* biome-ignore lint/a11y: a press beside the chips is a press into the field, which the keyboard reaches itself */}
      <div class={styles.box} onClick={(event) => event.target === event.currentTarget && input?.focus()}>
        <For each={props.entries}>
          {(entry) => (
            <span
              class={classNames(
                styles.chip,
                entry.email === null && styles.invalid,
                isDoubtful(entry) && styles.doubtful,
              )}
            >
              <button type="button" aria-label={m.add_chip_edit({ text: seenIn(entry) })} onClick={() => edit(entry)}>
                <span>{entry.name ?? entry.email ?? entry.text}</span>{" "}
                <Show when={entry.name && entry.email}>
                  <small>{entry.email}</small>
                </Show>
                <Show when={entry.email === null}>
                  <span class="visually-hidden">{m.add_chip_invalid()}</span>
                </Show>
              </button>
              <button
                type="button"
                aria-label={m.add_chip_remove({ text: entry.text })}
                onClick={() => {
                  props.onChange(without(entry), props.unfinished);
                  input?.focus();
                }}
              >
                <Remove />
              </button>
            </span>
          )}
        </For>
        <textarea
          ref={input}
          id={id}
          class={styles.input}
          rows={1}
          inputmode="email"
          autocapitalize="none"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-note`}
          aria-invalid={props.error ? true : undefined}
          value={props.unfinished}
          onInput={(event) => take(event.currentTarget.value)}
          onKeyDown={press}
          onPaste={paste}
          onBlur={finishSoon}
        />
      </div>
      <div id={`${id}-note`} class={styles.foot}>
        <Show when={props.entries.length > 0} fallback={<span>{m.add_addresses_note()}</span>}>
          <span>
            {m.add_count({ count: props.entries.length - invalid() })}
            <Show when={invalid() > 0}>
              , <b>{m.add_invalid_count({ count: invalid() })}</b>
            </Show>
          </span>
        </Show>
      </div>
      <Doubts
        entries={props.entries}
        onCorrect={edit}
        onConfirm={(entries) => {
          props.onChange(entries, props.unfinished);
          input?.focus();
        }}
      />
      <Show when={props.error}>
        <p class={styles.error} role="alert">
          {props.error}
        </p>
      </Show>
    </div>
  );
}
