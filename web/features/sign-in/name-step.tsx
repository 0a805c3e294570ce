import { createSignal, type ParentProps } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import { describePasswordFailure } from "../../client/password-failures.ts";
import { signUp } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import { Step } from "./entrance.tsx";
import styles from "./sign-in.module.css";

const shortestPassword = 8;

type Proof = { email: string; code: string } | { inviteToken: string };

/** The proof alone, without what came with it. */
const proofIn = (given: Proof): Proof =>
  "inviteToken" in given ? { inviteToken: given.inviteToken } : { email: given.email, code: given.code };

/** The last step of who is new: a name, and a password for who wants one. Other ways out come below its button. */
export default function NameStep(
  props: ParentProps<{
    title: string;
    lead: string;
    action: string;
    proof: Proof;
    /** What they are called already, to be corrected. */
    name?: string | null | undefined;
    /** The form stands below what is to be read first. */
    below?: boolean;
    onSignedIn: () => void;
    onOtherEmail?: () => void;
  }>,
) {
  const [name, setName] = createSignal(props.name ?? "");
  const [password, setPassword] = createSignal("");
  const [noName, setNoName] = createSignal(false);
  const [short, setShort] = createSignal(false);
  const creating = createChange(signUp);
  const create = async () => {
    setNoName(name().trim() === "");
    setShort(password() !== "" && password().length < shortestPassword);
    if (noName() || short()) return;
    const account = { ...proofIn(props.proof), name: name(), ...(password() === "" ? {} : { password: password() }) };
    if (await creating.run(account)) props.onSignedIn();
  };
  const passwordError = () => describePasswordFailure(creating.failure());
  const error = () => {
    if (noName()) return m.signin_name_needed();
    if (isFailure(creating.failure(), "forbidden")) return m.signin_closed();
    return creating.failure() && !passwordError() ? describeFailure(creating.failure()) : null;
  };
  return (
    <Step title={props.title} lead={props.lead} onSubmit={create}>
      <TextField
        label={m.signin_name()}
        name="name"
        autocomplete="name"
        maxLength={100}
        ref={(input) => props.below || queueMicrotask(() => input.focus())}
        value={name()}
        onInput={setName}
        error={error()}
      />
      <TextField
        label={m.signin_new_password()}
        type="password"
        name="new-password"
        autocomplete="new-password"
        value={password()}
        onInput={setPassword}
        error={short() ? m.me_password_short() : passwordError()}
        hint={m.signin_new_password_note()}
      />
      <div class={styles.buttons}>
        <Button type="submit" look="primary" block busy={creating.pending()}>
          {props.action}
        </Button>
        {props.onOtherEmail && (
          <Button look="quiet" block onClick={() => props.onOtherEmail?.()}>
            {m.signin_other_email()}
          </Button>
        )}
        {props.children}
      </div>
    </Step>
  );
}
