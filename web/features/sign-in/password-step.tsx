import { createSignal } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { type Proof, sendCode, signIn } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { TextField } from "../../ui/field.tsx";
import { Step } from "./entrance.tsx";
import { StepButtons } from "./step-buttons.tsx";

export default function PasswordStep(props: {
  email: string;
  onSignedIn: () => void;
  /** How the password is sent; signing in unless given. */
  send?: (proof: Proof) => Promise<unknown>;
  submitLabel?: string;
  onCode: () => void;
  onOtherEmail?: () => void;
}) {
  const [password, setPassword] = createSignal("");
  const entering = createChange<Proof, unknown>(props.send ?? signIn);
  const sending = createChange(sendCode);
  const enter = async () => {
    if (await entering.run({ email: props.email, password: password() })) props.onSignedIn();
  };
  const askForCode = async () => {
    if (await sending.run(props.email)) props.onCode();
  };
  const error = () => {
    const failure = entering.failure() ?? sending.failure();
    if (failure === null) return null;
    if (isFailure(failure, "wrong_credentials")) return m.signin_password_error();
    return isFailure(entering.failure(), "too_many_requests") ? m.signin_password_many() : describeFailure(failure);
  };
  return (
    <Step title={props.send ? null : m.signin_password_title()} onSubmit={enter}>
      <TextField
        label={m.signin_email()}
        type="email"
        name="email"
        autocomplete="username"
        value={props.email}
        readOnly
      />
      <TextField
        label={m.signin_password()}
        type="password"
        name="password"
        autocomplete="current-password"
        ref={(input) => queueMicrotask(() => input.focus())}
        value={password()}
        onInput={setPassword}
        error={error()}
      />
      <StepButtons
        submitLabel={props.submitLabel}
        signingIn={entering.pending()}
        codeLabel={m.signin_use_code()}
        sendingCode={sending.pending()}
        onSendCode={askForCode}
        onOtherEmail={props.onOtherEmail}
      />
    </Step>
  );
}
