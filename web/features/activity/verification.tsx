import { createSignal, Show } from "solid-js";
import Shield from "~icons/lucide/shield-check";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import type { VerificationView } from "../../client/events.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { announce } from "../../ui/announcer.tsx";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { FormError } from "../../ui/form-error.tsx";
import styles from "./activity.module.css";

/** Of more problems it is said how many they are. */
const MOST_NAMED = 10;

export type Verifying = ReturnType<typeof createVerification>;

/** Recomputing a history when the reader asks for it, and what came out. */
export function createVerification(verify: () => Promise<VerificationView>) {
  const asking = createChange((_: null) => verify());
  const [found, setFound] = createSignal<VerificationView | null>(null);
  const run = async () => {
    setFound(null);
    const answered = await asking.run(null);
    if (answered === null) return;
    setFound(() => answered.answer);
    if (answered.answer.verified) announce(intact(answered.answer));
  };
  return { run, found, pending: asking.pending, failure: asking.failure };
}

export const VerifyButton = (props: { verification: Verifying }) => (
  <Button icon={<Shield />} busy={props.verification.pending()} onClick={props.verification.run}>
    {m.activity_verify()}
  </Button>
);

export function Verification(props: { verification: Verifying }) {
  const failure = () => props.verification.failure();
  return (
    <>
      <FormError text={failure() ? describeFailure(failure()) : null} />
      <Show when={props.verification.found()}>
        {(found) => (
          <Show when={found().verified} fallback={<Banner tone="bad">{altered(found())}</Banner>}>
            <div class={styles.verified}>
              <Banner>{intact(found())}</Banner>
              <CopyField label={m.activity_verify_head_label()} value={`${found().revision}.${found().hash}`} />
              <p class={styles.soft}>{m.activity_verify_head()}</p>
            </div>
          </Show>
        )}
      </Show>
    </>
  );
}

const intact = ({ revision }: VerificationView): string => m.activity_verified({ count: formatNumber(revision) });

function altered({ problems, problemCount }: VerificationView): string {
  const revisions = [...new Set(problems.map(({ revision }) => revision))].slice(0, MOST_NAMED);
  return m.activity_not_verified({
    count: formatNumber(problemCount),
    revisions: formatList(revisions.map(formatNumber)),
  });
}
