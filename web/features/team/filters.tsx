import { useSearchParams } from "@solidjs/router";
import { createEffect, createMemo, For, onCleanup, Show } from "solid-js";
import Search from "~icons/lucide/search";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import type { Choice } from "../../ui/field.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { createShortcuts } from "../../ui/shortcuts.ts";
import { type ProjectScreen, useProject } from "../projects/context.tsx";
import styles from "./filters.module.css";

const selects = ["status", "preset", "permission", "kind", "inactiveDays", "sort"] as const;
const names = ["q", ...selects] as const;

type Select = (typeof selects)[number];
type Filters = Partial<Record<(typeof names)[number], string>>;

const labels: Readonly<Record<Select, () => string>> = {
  status: m.team_filter_status,
  preset: m.team_filter_preset,
  permission: m.team_filter_permission,
  kind: m.team_filter_kind,
  inactiveDays: m.team_filter_inactive,
  sort: m.team_sort,
};
const waitBeforeAsking = 200;

/** Everything that narrows the list stands in the address bar, and the server does the narrowing. */
export function TeamFilters() {
  const screen = useProject();
  const [filters, setFilters] = useSearchParams<Filters>();
  let input: HTMLInputElement | undefined;
  let timer = 0;
  const choices = createMemo(() => choicesIn(screen()));
  // An address that was changed by hand, or that names a preset which is retired by now.
  createEffect(() => {
    const isUnknown = (name: Select) => !choices()[name].some(({ value }) => value === (filters[name] ?? ""));
    const unknown = selects.filter(isUnknown);
    if (unknown.length > 0) setFilters(Object.fromEntries(unknown.map((name) => [name, ""])), { replace: true });
  });
  createShortcuts({ "/": () => input?.focus() });
  onCleanup(() => window.clearTimeout(timer));
  const search = (words: string) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => setFilters({ q: words.trim() }, { replace: true }), waitBeforeAsking);
  };
  const set = (name: Select) => (value: string) => setFilters({ [name]: value }, { replace: true });
  const isFiltered = () => names.some((name) => filters[name]);
  const clear = () => {
    if (input) input.value = "";
    setFilters(Object.fromEntries(names.map((name) => [name, ""])), { replace: true });
  };
  return (
    <search class={styles.bar}>
      <div class={styles.search}>
        <Search aria-hidden="true" />
        <input
          ref={input}
          type="search"
          placeholder={m.team_search()}
          aria-label={m.team_search()}
          aria-keyshortcuts="/"
          value={filters.q ?? ""}
          onInput={(event) => search(event.currentTarget.value)}
        />
        <Kbd>/</Kbd>
      </div>
      <div class={styles.filters}>
        <For each={selects}>
          {(name) => (
            <FilterSelect label={labels[name]()} value={filters[name]} onChange={set(name)} choices={choices()[name]} />
          )}
        </For>
        <Show when={isFiltered()}>
          <Button look="quiet" onClick={clear}>
            {m.team_clear()}
          </Button>
        </Show>
      </div>
    </search>
  );
}

function choicesIn({ catalogue, presetName }: ProjectScreen): Record<Select, Choice<string>[]> {
  const all = (label: string, choices: readonly Choice<string>[]) => [{ value: "", label }, ...choices];
  return {
    status: all(m.team_filter_status_all(), [
      { value: "active", label: m.team_filter_status_active() },
      { value: "pending", label: m.team_filter_status_pending() },
      { value: "expired", label: m.team_filter_status_expired() },
    ]),
    preset: all(
      m.team_filter_preset_all(),
      [...catalogue.presets.keys()].map((key) => ({ value: key, label: presetName(key) })),
    ),
    permission: all(
      m.team_filter_permission_all(),
      [...catalogue.permissions.values()].map(({ name, label }) => ({
        value: name,
        label: nameOfPermission(name, label),
      })),
    ),
    kind: all(m.team_filter_kind_all(), [
      { value: "team", label: m.kind_team() },
      { value: "client", label: m.kind_client() },
    ]),
    inactiveDays: all(m.team_filter_inactive_all(), [
      { value: "30", label: m.team_filter_inactive_30() },
      { value: "90", label: m.team_filter_inactive_90() },
    ]),
    sort: all(m.team_sort_name(), [{ value: "joined", label: m.team_sort_joined() }]),
  };
}
