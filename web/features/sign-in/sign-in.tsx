import { revalidate, useNavigate, useSearchParams } from "@solidjs/router";
import { createSignal, lazy, Match, onMount, Suspense, Switch } from "solid-js";
import { m } from "../../paraglide/messages.js";
import { EmailStep } from "./email-step.tsx";
import { Entrance } from "./entrance.tsx";
import { nextOf } from "./next.ts";

const CodeStep = lazy(() => import("./code-step.tsx"));
const PasswordStep = lazy(() => import("./password-step.tsx"));
const NameStep = lazy(() => import("./name-step.tsx"));

type Step =
  | { at: "email" }
  | { at: "code"; email: string }
  | { at: "password"; email: string }
  | { at: "name"; email: string; code: string };

/** Signing in and up are one flow: an address, its proof, and a name from a new person. */
export default function SignIn() {
  const [step, setStep] = createSignal<Step>({ at: "email" });
  const [search] = useSearchParams<{ next?: string; email?: string }>();
  const navigate = useNavigate();
  const startOver = () => setStep({ at: "email" });
  const enter = async () => {
    await revalidate();
    navigate(nextOf(search.next), { replace: true });
  };
  const at = <A extends Step["at"]>(name: A) => {
    const now = step();
    return now.at === name ? (now as Extract<Step, { at: A }>) : null;
  };
  onMount(() => {
    for (const next of [CodeStep, PasswordStep, NameStep]) void next.preload();
  });
  return (
    <Entrance title={m.signin_title()}>
      <Suspense>
        <Switch>
          <Match when={at("email")}>
            <EmailStep
              title={m.signin_title()}
              lead={m.signin_lead()}
              email={search.email ?? ""}
              onCode={(email) => setStep({ at: "code", email })}
              onPassword={(email) => setStep({ at: "password", email })}
            />
          </Match>
          <Match when={at("code")}>
            {(now) => (
              <CodeStep
                email={now().email}
                onSignedIn={enter}
                onNew={(code) => setStep({ at: "name", email: now().email, code })}
                onOtherEmail={startOver}
              />
            )}
          </Match>
          <Match when={at("password")}>
            {(now) => (
              <PasswordStep
                email={now().email}
                onSignedIn={enter}
                onCode={() => setStep({ at: "code", email: now().email })}
                onOtherEmail={startOver}
              />
            )}
          </Match>
          <Match when={at("name")}>
            {(now) => (
              <NameStep
                title={m.signin_name_title()}
                lead={m.signin_name_lead({ email: now().email })}
                action={m.signin_create()}
                proof={now()}
                onSignedIn={enter}
                onOtherEmail={startOver}
              />
            )}
          </Match>
        </Switch>
      </Suspense>
    </Entrance>
  );
}
