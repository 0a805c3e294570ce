import { Show } from "solid-js";
import X from "~icons/lucide/x";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { FilterSelect } from "../../ui/filter-select.tsx";
import styles from "./activity.module.css";
import type { Filters } from "./filters.ts";
import { kindInWords, type Sentences } from "./sentences.ts";

export function FilterBar(props: { filters: Filters; sentences: Sentences; onChange: (change: Filters) => void }) {
  const isFiltered = () => Object.values(props.filters).some(Boolean);
  return (
    <search class={styles.bar}>
      <FilterSelect
        label={m.activity_filter_action()}
        value={props.filters.action}
        choices={[
          { value: "", label: m.activity_filter_action_all() },
          ...Object.entries(props.sentences).map(([action, sentence]) => ({
            value: action,
            label: kindInWords(sentence),
          })),
        ]}
        onChange={(action) => props.onChange({ action })}
      />
      <label>
        {m.activity_filter_from()}
        <input
          type="date"
          value={props.filters.from ?? ""}
          onChange={(event) => props.onChange({ from: event.currentTarget.value })}
        />
      </label>
      <label>
        {m.activity_filter_to()}
        <input
          type="date"
          value={props.filters.to ?? ""}
          onChange={(event) => props.onChange({ to: event.currentTarget.value })}
        />
      </label>
      <Show when={isFiltered()}>
        <Button look="quiet" icon={<X />} onClick={() => props.onChange({ actor: "", action: "", from: "", to: "" })}>
          {m.team_clear()}
        </Button>
      </Show>
    </search>
  );
}
