import { revalidate } from "@solidjs/router";
import { createMemo, createSignal, createUniqueId, lazy, Show, Suspense } from "solid-js";
import { createStore } from "solid-js/store";
import Sliders from "~icons/lucide/sliders-horizontal";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { type InviteResult, invite } from "../../client/invitations.ts";
import { getMembers } from "../../client/members.ts";
import { dayMs } from "../../day.ts";
import { formatNumber } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { accessOf, accessViewOf, noAccess } from "../../permissions/access.ts";
import { PresetCards } from "../../permissions/preset-cards.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SelectField, TextArea } from "../../ui/field.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import { Segments } from "../../ui/radio.tsx";
import { createUnsavedGuard } from "../../ui/unsaved.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./add-people.module.css";
import { AddressField } from "./address-field.tsx";
import { addEntries, readAddresses } from "./addresses.ts";
import { ColleaguePicker } from "./colleague-picker.tsx";
import { type Draft, type DraftProblem, mostAtOnce, newDraft, problemOf, withPreset } from "./draft.ts";

const Customise = lazy(() => import("./customise.tsx"));
const Results = lazy(() => import("./results.tsx"));

const lifetimes = [1, 3, 7, 14, 30];

const problems: Readonly<Record<Exclude<DraftProblem, "no_access">, () => string>> = {
  no_address: m.add_need_address,
  invalid_address: m.add_need_correction,
  doubtful_address: m.add_need_confirmation,
  too_many: () => m.add_too_many({ count: formatNumber(mostAtOnce) }),
};

/** First colleagues, then any addresses; one access for all of them; then the outcome for each. */
export default function AddPeople(props: { onClose: () => void }) {
  const screen = useProject();
  const [draft, setDraft] = createStore(newDraft());
  const [results, setResults] = createSignal<readonly InviteResult[] | null>(null);
  const [tried, setTried] = createSignal(false);
  const [customising, setCustomising] = createSignal(false);
  const inviting = createChange(invite);
  const treeId = createUniqueId();
  const isDirty = () =>
    results() === null && (draft.entries.length > 0 || draft.unfinished !== "" || draft.note !== "");
  const guard = createUnsavedGuard(isDirty, props.onClose);

  const complete = createMemo(
    (): Draft => ({ ...draft, entries: addEntries(draft.entries, readAddresses(draft.unfinished)) }),
  );
  const problem = createMemo(() => problemOf(complete()));
  const send = async () => {
    setTried(true);
    setDraft({ entries: complete().entries, unfinished: "" });
    if (problem() !== null) return;
    const sent = await inviting.run({
      project: screen().project.slug,
      addresses: draft.entries.flatMap(({ email, name }) => (email ? [{ email, ...(name ? { name } : {}) }] : [])),
      kind: draft.kind,
      ...accessViewOf(draft.access ?? noAccess),
      expiresAt: new Date(Date.now() + draft.days * dayMs).toISOString(),
      ...(draft.note.trim() === "" ? {} : { note: draft.note }),
    });
    if (sent === null) return;
    setResults(sent.answer.results);
    await revalidate(getMembers.key);
  };
  const startOver = () => {
    setDraft(newDraft());
    setTried(false);
    setResults(null);
  };
  const addressProblem = () => {
    const what = tried() ? problem() : null;
    return what === null || what === "no_access" ? null : problems[what]();
  };
  const error = () => {
    if (tried() && problem() === "no_access") return m.add_need_access();
    return inviting.failure() ? describeFailure(inviting.failure(), screen().project.owner?.name) : null;
  };
  return (
    <Show
      when={results()}
      fallback={
        <>
          <Dialog
            open
            shape="wide"
            title={m.add_title({ project: screen().project.name })}
            onClose={guard.close}
            onSubmit={send}
            error={error()}
            footer={
              <>
                <Button onClick={guard.close}>{m.ui_cancel()}</Button>
                <Button type="submit" look="primary" busy={inviting.pending()}>
                  {complete().entries.length === 0
                    ? m.add_send_none()
                    : m.add_send({ count: complete().entries.filter(({ email }) => email !== null).length })}
                </Button>
              </>
            }
          >
            <ColleaguePicker
              chosen={draft.entries}
              onToggle={(entries, lastAccess) => {
                setDraft({ entries });
                if (lastAccess && draft.access === null && screen().covers(accessOf(lastAccess))) {
                  setDraft({ access: accessOf(lastAccess), kind: lastAccess.kind });
                }
              }}
            />
            <AddressField
              entries={draft.entries}
              unfinished={draft.unfinished}
              onChange={(entries, unfinished) => setDraft({ entries, unfinished })}
              error={addressProblem()}
            />
            <PresetCards
              legend={m.add_access_title()}
              access={draft.access}
              catalogue={screen().catalogue}
              canGive={screen().covers}
              onChange={(access) => setDraft(withPreset(draft, access))}
            />
            <div>
              <Button
                aria-expanded={customising()}
                aria-controls={treeId}
                icon={<Sliders />}
                onPointerEnter={() => void Customise.preload()}
                onFocus={() => void Customise.preload()}
                onClick={() => setCustomising((open) => !open)}
              >
                {m.add_customise()}
              </Button>
            </div>
            <Show when={customising()}>
              <Suspense>
                <Customise id={treeId} access={draft.access} onChange={(access) => setDraft({ access })} />
              </Suspense>
            </Show>
            <div class={styles.row}>
              <Segments
                legend={m.add_kind()}
                value={draft.kind}
                options={[
                  { value: "team", label: m.kind_team() },
                  { value: "client", label: m.kind_client() },
                ]}
                onChange={(kind) => setDraft({ kind, kindChosen: true })}
              />
              <SelectField
                label={m.add_expiry()}
                value={String(draft.days)}
                choices={lifetimes.map((days) => ({ value: String(days), label: m.add_days({ count: days }) }))}
                onChange={(days) => setDraft({ days: Number(days) })}
              />
            </div>
            <TextArea
              label={`${m.add_note()} (${m.ui_optional()})`}
              hint={m.add_note_hint()}
              maxLength={500}
              value={draft.note}
              onInput={(note) => setDraft({ note })}
            />
          </Dialog>
          <guard.Question />
        </>
      }
    >
      {(list) => (
        <Suspense fallback={<ProgressBar />}>
          <Results results={list()} onMore={startOver} onClose={props.onClose} />
        </Suspense>
      )}
    </Show>
  );
}
