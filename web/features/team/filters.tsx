import { useSearchParams } from "@solidjs/router";
import { onCleanup, Show } from "solid-js";
import Search from "~icons/lucide/search";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { Button } from "../../ui/button.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { createShortcuts } from "../../ui/shortcuts.ts";
import { useProject } from "../projects/context.tsx";
import styles from "./filters.module.css";

type Filters = Partial<Record<(typeof names)[number], string>>;
const names = ["q", "status", "preset", "kind", "permission", "inactiveDays", "sort"] as const;
const waitBeforeAsking = 200;

/** Everything that narrows the list stands in the address bar, and the server does the narrowing. */
export function TeamFilters() {
  const screen = useProject();
  const [filters, setFilters] = useSearchParams<Filters>();
  let input: HTMLInputElement | undefined;
  let timer = 0;
  createShortcuts({ "/": () => input?.focus() });
  onCleanup(() => window.clearTimeout(timer));
  const search = (words: string) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => setFilters({ q: words.trim() }, { replace: true }), waitBeforeAsking);
  };
  const set = (name: (typeof names)[number]) => (value: string) => setFilters({ [name]: value }, { replace: true });
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
        <FilterSelect
          label={m.team_filter_status()}
          value={filters.status}
          onChange={set("status")}
          choices={[
            { value: "", label: m.team_filter_status_all() },
            { value: "active", label: m.team_filter_status_active() },
            { value: "pending", label: m.team_filter_status_pending() },
            { value: "expired", label: m.team_filter_status_expired() },
          ]}
        />
        <FilterSelect
          label={m.team_filter_preset()}
          value={filters.preset}
          onChange={set("preset")}
          choices={[
            { value: "", label: m.team_filter_preset_all() },
            ...[...screen().catalogue.presets.keys()].map((key) => ({ value: key, label: screen().presetName(key) })),
          ]}
        />
        <FilterSelect
          label={m.team_filter_permission()}
          value={filters.permission}
          onChange={set("permission")}
          choices={[
            { value: "", label: m.team_filter_permission_all() },
            ...[...screen().catalogue.permissions.values()].map(({ name, label }) => ({
              value: name,
              label: nameOfPermission(name, label),
            })),
          ]}
        />
        <FilterSelect
          label={m.team_filter_kind()}
          value={filters.kind}
          onChange={set("kind")}
          choices={[
            { value: "", label: m.team_filter_kind_all() },
            { value: "team", label: m.kind_team() },
            { value: "client", label: m.kind_client() },
          ]}
        />
        <FilterSelect
          label={m.team_filter_inactive()}
          value={filters.inactiveDays}
          onChange={set("inactiveDays")}
          choices={[
            { value: "", label: m.team_filter_inactive_all() },
            { value: "30", label: m.team_filter_inactive_30() },
            { value: "90", label: m.team_filter_inactive_90() },
          ]}
        />
        <FilterSelect
          label={m.team_sort()}
          value={filters.sort}
          onChange={set("sort")}
          choices={[
            { value: "", label: m.team_sort_name() },
            { value: "joined", label: m.team_sort_joined() },
          ]}
        />
        <Show when={isFiltered()}>
          <Button look="quiet" onClick={clear}>
            {m.team_clear()}
          </Button>
        </Show>
      </div>
    </search>
  );
}
