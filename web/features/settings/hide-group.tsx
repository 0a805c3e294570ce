import { createSignal, onMount, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { previewGroups, type TakenView } from "../../client/projects.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfGroup } from "../../permissions/group-names.ts";
import { Confirm } from "../../ui/confirm.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./settings.module.css";
import { namesOfTouched } from "./touches.tsx";

interface HideGroupProps {
  group: string;
  saving: boolean;
  failure: unknown;
  onHide: () => void;
  onCancel: () => void;
}

/** Asks before a group is taken from everybody, with what the server counts. Nothing is hidden uncounted. */
export default function HideGroup(props: HideGroupProps) {
  const screen = useProject();
  const counting = createChange(previewGroups);
  const [counted, setCounted] = createSignal<{ takes: TakenView | null } | null>(null);
  const count = async () => {
    const builtInGroups = screen().catalogueView.builtInGroups.shown.filter((one) => one !== props.group);
    const preview = await counting.run({ project: screen().project.slug, builtInGroups });
    setCounted(preview?.answer ?? null);
  };
  onMount(() => void count());
  const failure = () => counting.failure() ?? props.failure;
  return (
    <Confirm
      title={m.groups_hide_title({ group: nameOfGroup(props.group) })}
      action={counting.failure() ? m.ui_retry() : m.groups_hide()}
      busy={counting.pending() || props.saving}
      error={failure() ? describeFailure(failure(), screen().project.owner?.name) : null}
      onConfirm={() => (counted() === null ? void count() : props.onHide())}
      onCancel={props.onCancel}
    >
      <p>{m.groups_hide_text()}</p>
      <p class={styles.takes} aria-live="polite">
        <Show when={counted()} fallback={counting.pending() ? m.groups_counting() : ""}>
          {(preview) => sentenceOf(preview().takes)}
        </Show>
      </p>
    </Confirm>
  );
}

function sentenceOf(taken: TakenView | null): string {
  if (taken === null) return m.groups_takes_none();
  const people = taken.members + taken.invitations;
  if (people === 0) return m.groups_takes_none();
  const permissions = m.groups_takes_permissions({ count: taken.permissions });
  const from = m.groups_takes_people({ count: people, names: namesOfTouched(taken) });
  const keys = taken.keys === 0 ? "" : ` ${m.presets_reaches_keys({ count: taken.keys })}`;
  return `${m.groups_takes({ permissions, from })}${keys}.`;
}
