import { createSignal, For, Show } from "solid-js";
import Link from "~icons/lucide/link";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { type InviteResult, makeLink } from "../../client/invitations.ts";
import { formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { Chip, type Tone } from "../../ui/chip.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FormError } from "../../ui/form-error.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./add-people.module.css";

type Status = InviteResult["status"];

const statuses: Readonly<Record<Status, { tone: Tone; one: () => string; many: (count: number) => string }>> = {
  invited: { tone: "good", one: m.status_invited, many: (count) => m.result_invited({ count }) },
  already_member: { tone: "plain", one: m.status_already_member, many: (count) => m.result_already_member({ count }) },
  already_invited: {
    tone: "plain",
    one: m.status_already_invited,
    many: (count) => m.result_already_invited({ count }),
  },
  invalid: { tone: "bad", one: m.status_invalid, many: (count) => m.result_invalid({ count }) },
  suppressed: { tone: "bad", one: m.status_suppressed, many: (count) => m.result_suppressed({ count }) },
};

/** The outcome for each address; with a link to copy where an e-mail may not arrive. */
export default function Results(props: { results: readonly InviteResult[]; onMore: () => void; onClose: () => void }) {
  const summary = () => {
    const kinds = Object.keys(statuses) as Status[];
    const counted = kinds.map((kind) => ({
      kind,
      count: props.results.filter(({ status }) => status === kind).length,
    }));
    return formatList(counted.filter(({ count }) => count > 0).map(({ kind, count }) => statuses[kind].many(count)));
  };
  return (
    <Dialog
      open
      shape="wide"
      title={m.result_title()}
      onClose={props.onClose}
      footer={
        <>
          <Button look="quiet" onClick={props.onMore}>
            {m.result_more()}
          </Button>
          <Button look="primary" autofocus onClick={props.onClose}>
            {m.result_done()}
          </Button>
        </>
      }
    >
      <p class={styles.summary} role="status">
        {summary()}
      </p>
      <ul class={styles.results}>
        <For each={props.results}>{(result) => <Line result={result} />}</For>
      </ul>
    </Dialog>
  );
}

function Line(props: { result: InviteResult }) {
  const screen = useProject();
  const making = createChange(makeLink);
  const [link, setLink] = createSignal<string | null>(null);
  const status = () => statuses[props.result.status];
  const make = async (invitation: string) => {
    const made = await making.run({ project: screen().project.slug, invitation });
    if (made !== null) setLink(made.answer.url);
  };
  return (
    <li>
      <span>{props.result.email}</span>
      <Chip tone={status().tone}>{status().one()}</Chip>
      <Show when={props.result.invitation}>
        {(invitation) => (
          <Show
            when={link()}
            fallback={
              <Button icon={<Link />} busy={making.pending()} onClick={() => make(invitation().id)}>
                {m.team_copy_link()}
              </Button>
            }
          >
            {(url) => <CopyField label={m.team_link_title({ email: props.result.email })} value={url()} atOnce />}
          </Show>
        )}
      </Show>
      <FormError text={making.failure() ? describeFailure(making.failure()) : null} />
    </li>
  );
}
