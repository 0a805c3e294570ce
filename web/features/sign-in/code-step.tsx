import { createSignal } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { sendCode, signIn } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { announce } from "../../ui/announcer.tsx";
import { CodeField } from "./code-field.tsx";
import { Step } from "./entrance.tsx";
import { StepButtons } from "./step-buttons.tsx";

export default function CodeStep(props: {
  email: string;
  onSignedIn: () => void;
  /** The code is right, and the address has no account yet. */
  onNew: (code: string) => void;
  onOtherEmail?: () => void;
}) {
  const [code, setCode] = createSignal("");
  const entering = createChange(signIn);
  const sending = createChange(sendCode);
  const enter = async (digits: string) => {
    if (await entering.run({ email: props.email, code: digits })) props.onSignedIn();
    else if (hasNoAccount(entering.failure())) props.onNew(digits);
  };
  const sendAgain = async () => {
    entering.forget();
    setCode("");
    if (await sending.run(props.email)) announce(m.signin_code_sent());
  };
  const error = () => {
    const failure = entering.failure() ?? sending.failure();
    if (failure === null || hasNoAccount(failure)) return null;
    return isFailure(failure, "wrong_credentials") ? m.signin_code_error() : describeFailure(failure);
  };
  return (
    <Step
      title={m.signin_code_title()}
      lead={m.signin_code_lead({ email: props.email })}
      onSubmit={() => enter(code())}
    >
      <CodeField value={code()} onInput={setCode} onComplete={enter} error={error()} />
      <StepButtons
        signingIn={entering.pending()}
        codeLabel={m.signin_code_again()}
        sendingCode={sending.pending()}
        onSendCode={sendAgain}
        onOtherEmail={props.onOtherEmail}
      />
    </Step>
  );
}

/** A right code proves the address, so only then does the server say that nobody has it yet. */
function hasNoAccount(failure: unknown): boolean {
  return isFailure(failure, "no_account");
}
