import { createSignal, For, onMount, Show, Suspense } from "solid-js";
import Yes from "~icons/lucide/check";
import No from "~icons/lucide/x";
import type { Question } from "../../../access/types.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { announce } from "../../ui/announcer.tsx";
import { Chip } from "../../ui/chip.tsx";
import { Segments } from "../../ui/radio.tsx";
import { Snippet } from "../../ui/snippet.tsx";
import { useProject } from "../projects/context.tsx";
import { nameOf } from "../team/task.ts";
import styles from "./check.module.css";
import type { Checked } from "./checked.ts";
import { curlOf, typeScriptOf } from "./examples.ts";
import { HowToAllow } from "./how-to-allow.tsx";
import { whyAllowed, whyDenied } from "./reasons.ts";

export function Answer(props: { checked: Checked }) {
  const screen = useProject();
  const { question, subject, view } = props.checked;
  const { resource } = question;
  const who = subject === null ? question.subject.id : nameOf(subject);
  const denied = view.context && "reason" in view.context ? view.context : null;
  const allowed = view.context && "permission" in view.context ? view.context : null;
  const permission = () =>
    nameOfPermission(question.action.name, screen().catalogue.permissions.get(question.action.name)?.label);
  const about = () =>
    resource.type === "project" && resource.id === screen().project.slug
      ? m.check_whole_project()
      : `${resource.type}:${resource.id}`;
  const reasons = () => (denied ? [whyDenied(denied)] : allowed ? whyAllowed(allowed, who, screen()) : []);
  const decision = view.decision ? m.check_allowed() : m.check_denied();
  onMount(() => announce([decision, permission(), ...reasons()].join(". ")));
  return (
    <div class={styles.answer}>
      <header>
        <Chip tone={view.decision ? "good" : "bad"}>
          {view.decision ? <Yes aria-hidden="true" /> : <No aria-hidden="true" />}
          {decision}
        </Chip>
        <h2>{permission()}</h2>
        <p class={styles.soft}>{m.check_asked({ who, resource: about() })}</p>
      </header>
      <For each={reasons()}>{(reason) => <p>{reason}</p>}</For>
      <Show when={denied}>
        {(why) => (
          <Suspense>
            <HowToAllow denied={why()} checked={props.checked} />
          </Suspense>
        )}
      </Show>
      <AsService question={question} />
    </div>
  );
}

function AsService(props: { question: Question }) {
  const [language, setLanguage] = createSignal<"curl" | "ts">("curl");
  const code = () =>
    language() === "curl"
      ? curlOf(location.origin, "$GATEHOUSE_KEY", props.question)
      : typeScriptOf(location.origin, props.question);
  return (
    <section class={styles.service}>
      <h3>{m.check_as_service()}</h3>
      <Segments
        legend={m.check_language()}
        legendHidden
        value={language()}
        options={[
          { value: "curl", label: "curl" },
          { value: "ts", label: "TypeScript" },
        ]}
        onChange={setLanguage}
      />
      <Snippet code={code()} />
    </section>
  );
}
