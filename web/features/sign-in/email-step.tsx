import { createSignal } from "solid-js";
import { normaliseAddress } from "../../../access/address.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { sendCode } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Step } from "./entrance.tsx";
import styles from "./sign-in.module.css";

export function EmailStep(props: {
  title: string;
  lead: string;
  email: string;
  /** The form stands below what is to be read first. */
  below?: boolean;
  onCode: (email: string) => void;
  onPassword: (email: string) => void;
}) {
  const [email, setEmail] = createSignal(props.email);
  const [wrong, setWrong] = createSignal(false);
  const sending = createChange(sendCode);
  const withAddress = (go: (address: string) => void) => {
    const address = normaliseAddress(email());
    setWrong(address === null);
    if (address !== null) go(address);
  };
  const askForCode = () =>
    withAddress(async (address) => {
      if (await sending.run(address)) props.onCode(address);
    });
  const error = () =>
    wrong() ? m.signin_email_error() : sending.failure() ? describeFailure(sending.failure()) : null;
  return (
    <Step title={props.title} lead={props.lead} onSubmit={askForCode}>
      <TextField
        label={m.signin_email()}
        type="email"
        name="email"
        autocomplete="username"
        inputmode="email"
        autofocus={!props.below}
        value={email()}
        onInput={setEmail}
        error={error()}
      />
      <div class={styles.buttons}>
        <Button type="submit" look="primary" block busy={sending.pending()}>
          {m.signin_continue()}
        </Button>
        <Button look="quiet" block onClick={() => withAddress(props.onPassword)}>
          {m.signin_use_password()}
        </Button>
      </div>
    </Step>
  );
}
