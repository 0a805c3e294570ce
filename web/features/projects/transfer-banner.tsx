import { createAsync, revalidate } from "@solidjs/router";
import { Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMember } from "../../client/members.ts";
import { getProject } from "../../client/projects.ts";
import { acceptTransfer, cancelTransfer } from "../../client/transfers.ts";
import { formatDate } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useProject } from "./context.tsx";

/** While the project is being handed over: for the owner a way to cancel, for the nominee the second step. */
export default function TransferBanner() {
  const screen = useProject();
  return (
    <Show when={screen().project.transfer}>
      {(transfer) => (
        <Show
          when={transfer().isForMe}
          fallback={<ForOwner nominee={transfer().toMemberId} until={transfer().expiresAt} />}
        >
          <ForNominee until={transfer().expiresAt} />
        </Show>
      )}
    </Show>
  );
}

function ForOwner(props: { nominee: string; until: string }) {
  const screen = useProject();
  const nominee = createAsync(() => getMember(screen().project.slug, props.nominee));
  const cancelling = createChange(cancelTransfer);
  const cancel = async () => {
    const done = await cancelling.run(screen().project.slug);
    await revalidate(getProject.key);
    showToast({ text: done ? m.transfer_cancelled() : describeFailure(cancelling.failure()) });
  };
  return (
    <Banner
      tone="waiting"
      action={
        <Button busy={cancelling.pending()} onClick={cancel}>
          {m.transfer_cancel()}
        </Button>
      }
    >
      {m.transfer_waiting({ name: nominee()?.user?.name ?? "", date: formatDate(props.until) })}
    </Banner>
  );
}

function ForNominee(props: { until: string }) {
  const screen = useProject();
  const accepting = createChange(acceptTransfer);
  const declining = createChange(cancelTransfer);
  const accept = async () => {
    const done = await accepting.run(screen().project.slug);
    await revalidate();
    showToast({
      text: done ? m.transfer_accepted({ project: screen().project.name }) : describeFailure(accepting.failure()),
    });
  };
  const decline = async () => {
    const done = await declining.run(screen().project.slug);
    await revalidate(getProject.key);
    showToast({ text: done ? m.transfer_declined() : describeFailure(declining.failure()) });
  };
  return (
    <Banner
      tone="waiting"
      action={
        <>
          <Button look="quiet" busy={declining.pending()} onClick={decline}>
            {m.transfer_decline()}
          </Button>
          <Button look="primary" busy={accepting.pending()} onClick={accept}>
            {m.transfer_accept()}
          </Button>
        </>
      }
    >
      {m.transfer_to_you({ name: screen().project.owner?.name ?? "", date: formatDate(props.until) })}
    </Banner>
  );
}
