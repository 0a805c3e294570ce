import { createSignal, Match, Switch } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import type { Asked } from "../../client/prove-again.ts";
import { confirmIdentity, sendCode, signIn } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Banner } from "../../ui/banner.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import CodeStep from "./code-step.tsx";
import { Step, UnderHeading } from "./entrance.tsx";
import PasswordStep from "./password-step.tsx";
import styles from "./sign-in.module.css";

/** Over the page that needs to know who it is: the form under it stays as it was. */
export default function ProveAgain(props: { asked: Asked }) {
  const [at, setAt] = createSignal<"password" | "send" | "code">(props.asked.hasPassword ? "password" : "send");
  const isConfirming = () => props.asked.why === "confirm";
  const done = () => props.asked.done(true);
  const way = () => (isConfirming() ? { send: confirmIdentity, submitLabel: m.confirm_submit() } : { send: signIn });
  const lead = () => (isConfirming() ? m.confirm_lead : m.again_lead)({ email: props.asked.email });
  return (
    <Dialog open title={isConfirming() ? m.confirm_title() : m.again_title()} onClose={() => props.asked.done(false)}>
      <p>{lead()}</p>
      <UnderHeading>
        <Switch>
          <Match when={at() === "password"}>
            <PasswordStep email={props.asked.email} {...way()} onSignedIn={done} onCode={() => setAt("code")} />
          </Match>
          <Match when={at() === "send"}>
            <SendCode email={props.asked.email} onSent={() => setAt("code")} />
          </Match>
          <Match when={at() === "code"}>
            <CodeStep email={props.asked.email} {...way()} onSignedIn={done} onNew={() => props.asked.done(false)} />
          </Match>
        </Switch>
      </UnderHeading>
    </Dialog>
  );
}

/** For people without a password. */
function SendCode(props: { email: string; onSent: () => void }) {
  const sending = createChange(sendCode);
  const send = async () => {
    if (await sending.run(props.email)) props.onSent();
  };
  return (
    <Step title={null} onSubmit={send}>
      {sending.failure() ? <Banner tone="bad">{describeFailure(sending.failure())}</Banner> : null}
      <p>{m.confirm_code_lead({ email: props.email })}</p>
      <div class={styles.buttons}>
        <Button type="submit" look="primary" block busy={sending.pending()} autofocus>
          {m.again_send()}
        </Button>
      </div>
    </Step>
  );
}
