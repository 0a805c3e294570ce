import { createSignal, Show } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { ApiFailure, isFailure } from "../../client/failure.ts";
import { type Proof, sendCode, signIn } from "../../client/sessions.ts";
import { formatTime } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { CodeField } from "./code-field.tsx";
import { createCountdown, minutesAndSeconds } from "./countdown.ts";
import { Step } from "./entrance.tsx";
import styles from "./sign-in.module.css";
import { StepButtons } from "./step-buttons.tsx";

/** E-mail takes a moment; asking again at once only sends several codes. */
const waitSeconds = 30;

export default function CodeStep(props: {
  email: string;
  onSignedIn: () => void;
  /** How the code is sent; signing in unless given. */
  send?: (proof: Proof) => Promise<unknown>;
  submitLabel?: string;
  /** The code is right, and the address has no account yet. */
  onNew: (code: string) => void;
  onOtherEmail?: () => void;
}) {
  const [code, setCode] = createSignal("");
  const entering = createChange<Proof, unknown>(props.send ?? signIn);
  const sending = createChange(sendCode);
  const [sentAgainAt, setSentAgainAt] = createSignal<number | null>(null);
  const wait = createCountdown();
  wait.start(waitSeconds);
  const enter = async (digits: string) => {
    if (await entering.run({ email: props.email, code: digits })) props.onSignedIn();
    else if (hasNoAccount(entering.failure())) props.onNew(digits);
  };
  const sendAgain = async () => {
    entering.forget();
    setCode("");
    setSentAgainAt(null);
    const sent = await sending.run(props.email);
    const failure = sending.failure();
    wait.start(sent ? waitSeconds : failure instanceof ApiFailure ? (failure.retryAfter ?? 0) : 0);
    if (sent) setSentAgainAt(Date.now());
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
      <p class={styles.status} role="status">
        <Show when={sentAgainAt()}>{(at) => m.signin_code_sent({ email: props.email, time: formatTime(at()) })}</Show>
      </p>
      <StepButtons
        submitLabel={props.submitLabel}
        signingIn={entering.pending()}
        codeLabel={
          wait.left() > 0 ? m.signin_code_again_in({ time: minutesAndSeconds(wait.left()) }) : m.signin_code_again()
        }
        codeWaits={wait.left() > 0}
        sendingCode={sending.pending()}
        onSendCode={sendAgain}
        onOtherEmail={props.onOtherEmail}
      />
    </Step>
  );
}

/** A right code proves the address, so only then does the server say that no account has it yet. */
function hasNoAccount(failure: unknown): boolean {
  return isFailure(failure, "no_account");
}
