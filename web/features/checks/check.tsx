import { createSignal, Show } from "solid-js";
import type { Question } from "../../../access/types.ts";
import { tryCheck } from "../../client/checks.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getMembers, type MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Page } from "../../ui/page.tsx";
import { type ProjectScreen, useProject } from "../projects/context.tsx";
import { Answer } from "./answer.tsx";
import styles from "./check.module.css";
import type { Checked } from "./checked.ts";
import { QuestionForm } from "./question-form.tsx";

/** "Try a check": what a service would be told, why, and what would change it. */
export default function Check() {
  const screen = useProject();
  const [checked, setChecked] = createSignal<Checked | null>(null);
  const [differs, setDiffers] = createSignal(false);
  const checking = createChange(check);
  let side: HTMLElement | undefined;
  const ask = async (question: Question) => {
    const done = await checking.run({ screen: screen(), question });
    setChecked(done?.answer ?? null);
    side?.scrollIntoView({ block: "nearest" });
  };
  return (
    <Page title={m.check_title()}>
      <p class={styles.lead}>{m.check_lead()}</p>
      <div class={styles.sides}>
        <QuestionForm pending={checking.pending()} onAsk={ask} onDiffer={setDiffers} />
        <section ref={side} class={styles.side} aria-label={m.check_answer()}>
          <Show when={checking.failure()}>
            <p class={styles.error} role="alert">
              {describeFailure(checking.failure(), screen().project.owner?.name)}
            </p>
          </Show>
          <Show when={checked() && differs()}>
            <p class={styles.differs} role="status">
              {m.check_differs()}
            </p>
          </Show>
          <div classList={{ [styles.old ?? ""]: differs() || checking.pending() }}>
            <Show when={checked()} keyed>
              {(one) => <Answer checked={one} />}
            </Show>
          </div>
        </section>
      </div>
    </Page>
  );
}

async function check({ screen, question }: { screen: ProjectScreen; question: Question }): Promise<Checked> {
  const project = screen.project.slug;
  const [view, subject] = await Promise.all([
    tryCheck({ project, question }),
    screen.held.has("team.view") ? findMember(project, question.subject) : null,
  ]);
  return { question, subject, view };
}

async function findMember(project: string, { type, id }: Question["subject"]): Promise<MemberView | null> {
  if (type !== "email") return null;
  const { items } = await getMembers(project, `?${new URLSearchParams({ status: "active", q: id })}`);
  return (items.find((entry) => entry.entry === "member" && addressOf(entry) === id) as MemberView | undefined) ?? null;
}

const addressOf = ({ user, placeholder }: MemberView) => user?.email ?? placeholder?.email;
