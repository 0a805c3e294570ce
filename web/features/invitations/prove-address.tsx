import { revalidate, useNavigate } from "@solidjs/router";
import { createSignal, Match, Show, Switch } from "solid-js";
import { createChange } from "../../client/create-change.ts";
import { acceptInvitation, type InvitationLookupView } from "../../client/invitations.ts";
import { sendCode } from "../../client/sessions.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import CodeStep from "../sign-in/code-step.tsx";
import { EmailStep } from "../sign-in/email-step.tsx";
import { Step } from "../sign-in/entrance.tsx";
import NameStep from "../sign-in/name-step.tsx";
import PasswordStep from "../sign-in/password-step.tsx";
import { Decline } from "./decline.tsx";
import styles from "./invitation.module.css";
import { WhyNot } from "./why-not.tsx";

type Stage =
  | { at: "start" }
  | { at: "code"; email: string }
  | { at: "password"; email: string }
  | { at: "name"; email: string; code: string };

/**
 * Signing in or up for an invitation. The link in the e-mail proves the address; a copied one does not, so there a code
 * is sent. A new person creates the account and accepts in one step; the others see the invitation again and decide.
 */
export default function ProveAddress(props: { invitation: InvitationLookupView; token: string }) {
  const navigate = useNavigate();
  const [step, setStep] = createSignal<Stage>({ at: "start" });
  const accepting = createChange(acceptInvitation);
  const at = <A extends Stage["at"]>(name: A) => {
    const now = step();
    return now.at === name ? (now as Extract<Stage, { at: A }>) : null;
  };
  const join = async () => {
    const joined = await accepting.run({ token: props.token });
    await revalidate();
    if (joined !== null) navigate(`/p/${joined.answer.slug}/team`, { replace: true });
  };
  const known = () => props.invitation.email;
  return (
    <Switch>
      <Match when={at("start")}>
        <Show
          when={known()}
          fallback={
            <EmailStep
              title={m.invitation_sign_in()}
              lead={m.invitation_prove_lead()}
              email=""
              below
              onCode={(email) => setStep({ at: "code", email })}
              onPassword={(email) => setStep({ at: "password", email })}
            />
          }
        >
          {(email) => (
            <Show
              when={props.invitation.registered === false}
              fallback={
                <KnownPerson
                  email={email()}
                  token={props.token}
                  onCode={() => setStep({ at: "code", email: email() })}
                  onPassword={() => setStep({ at: "password", email: email() })}
                />
              }
            >
              <NameStep
                title={m.invitation_sign_up()}
                lead={m.invitation_sign_up_lead({ email: email() })}
                action={m.invitation_join()}
                proof={{ inviteToken: props.token }}
                name={props.invitation.name}
                below
                onSignedIn={join}
              >
                <Decline token={props.token} />
              </NameStep>
            </Show>
          )}
        </Show>
      </Match>
      <Match when={at("code")}>
        {(now) => (
          <CodeStep
            email={now().email}
            onSignedIn={() => revalidate()}
            onNew={(code) => setStep({ at: "name", email: now().email, code })}
            onOtherEmail={() => setStep({ at: "start" })}
          />
        )}
      </Match>
      <Match when={at("password")}>
        {(now) => (
          <PasswordStep
            email={now().email}
            onSignedIn={() => revalidate()}
            onCode={() => setStep({ at: "code", email: now().email })}
            onOtherEmail={() => setStep({ at: "start" })}
          />
        )}
      </Match>
      <Match when={at("name")}>
        {(now) => (
          <NameStep
            title={m.invitation_sign_up()}
            lead={m.invitation_sign_up_lead({ email: now().email })}
            action={m.invitation_join()}
            proof={now()}
            onSignedIn={join}
          />
        )}
      </Match>
    </Switch>
  );
}

function KnownPerson(props: { email: string; token: string; onCode: () => void; onPassword: () => void }) {
  const sending = createChange(sendCode);
  const send = async () => {
    if (await sending.run(props.email)) props.onCode();
  };
  return (
    <Step title={m.invitation_sign_in()} lead={props.email} onSubmit={send}>
      <WhyNot failure={sending.failure()} />
      <div class={styles.buttons}>
        <Button type="submit" look="primary" block busy={sending.pending()}>
          {m.again_send()}
        </Button>
        <Button look="quiet" block onClick={props.onPassword}>
          {m.signin_use_password()}
        </Button>
        <Decline token={props.token} />
      </div>
    </Step>
  );
}
