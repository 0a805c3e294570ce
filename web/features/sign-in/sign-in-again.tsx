import { createSignal, Show } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { Dialog } from "../../ui/dialog.tsx";
import CodeStep from "./code-step.tsx";
import { UnderHeading } from "./entrance.tsx";
import PasswordStep from "./password-step.tsx";

/** Over the page whose session ended: the form under it stays as it was. */
export default function SignInAgain(props: { email: string; onDone: (signedIn: boolean) => void }) {
  const [byCode, setByCode] = createSignal(false);
  return (
    <Dialog open title={m.again_title()} onClose={() => props.onDone(false)}>
      <p>{m.again_lead({ email: props.email })}</p>
      <UnderHeading>
        <Show
          when={byCode()}
          fallback={
            <PasswordStep email={props.email} onSignedIn={() => props.onDone(true)} onCode={() => setByCode(true)} />
          }
        >
          <CodeStep email={props.email} onSignedIn={() => props.onDone(true)} onNew={() => props.onDone(false)} />
        </Show>
      </UnderHeading>
    </Dialog>
  );
}
