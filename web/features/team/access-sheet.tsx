import { createMemo, createSignal, type JSX, Show } from "solid-js";
import type { Access } from "../../../access/types.ts";
import type { Change } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { isFailure } from "../../client/failure.ts";
import type { MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { isSameAccess } from "../../permissions/access.ts";
import { Difference } from "../../permissions/difference.tsx";
import { PermissionTree } from "../../permissions/permission-tree.tsx";
import { PresetCards } from "../../permissions/preset-cards.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Segments } from "../../ui/radio.tsx";
import { createUnsavedGuard } from "../../ui/unsaved.tsx";
import { useProject } from "../projects/context.tsx";
import styles from "./access-sheet.module.css";
import { Conflict } from "./conflict.tsx";

export interface Draft {
  readonly access: Access;
  readonly kind: MemberView["kind"];
}

/** What the server has: the draft's base, and the number to send with `If-Match`. */
export interface Saved extends Draft {
  readonly revision: number;
}

interface SheetProps {
  name: string;
  saved: Saved;
  /** Said before the button: when the change bites, or that it takes from oneself. */
  effect: string;
  readOnly: boolean;
  /** Without `team.edit` one gives up access of one's own, but is of the kind that others chose. */
  kindFixed?: boolean;
  change: Change<Draft & { revision: number }, unknown>;
  /** The state in a 409's `details.current`, as this sheet reads it. */
  readCurrent: (current: unknown) => Saved | null;
  onSaved: () => void;
  onDone: () => void;
  /** What stands below the boxes, with the access as it would be. */
  below?: (access: Access) => JSX.Element;
}

/** The pencil: a member's access as boxes, and the change in words before it is saved. */
export function AccessSheet(props: SheetProps) {
  const screen = useProject();
  const [base, setBase] = createSignal(props.saved);
  const [access, setAccess] = createSignal(base().access);
  const [kind, setKind] = createSignal(base().kind);
  const isDirty = createMemo(() => !isSameAccess(access(), base().access) || kind() !== base().kind);
  const guard = createUnsavedGuard(() => isDirty() && !props.change.pending(), props.onDone);

  const save = async (revision: number) => {
    if ((await props.change.run({ access: access(), kind: kind(), revision })) === null) return;
    props.onSaved();
    props.onDone();
  };
  const conflict = createMemo(() => {
    const failure = props.change.failure();
    return isFailure(failure, "stale") ? props.readCurrent(failure.details.current) : null;
  });
  const failure = () =>
    props.change.failure() && conflict() === null
      ? describeFailure(props.change.failure(), screen().project.owner?.name)
      : null;
  const takeTheirs = (theirs: Saved) => {
    props.change.forget();
    setBase(theirs);
    setAccess(theirs.access);
    setKind(theirs.kind);
  };
  return (
    <>
      <Dialog
        open
        shape="sheet"
        title={m.sheet_title({ name: props.name })}
        onClose={guard.close}
        onSubmit={() => save(base().revision)}
        error={failure()}
        footer={
          <Show when={!props.readOnly} fallback={<p class={styles.effect}>{m.sheet_only_looking()}</p>}>
            <Show
              when={conflict()}
              fallback={
                <Footer
                  before={base().access}
                  after={access()}
                  isDirty={isDirty()}
                  pending={props.change.pending()}
                  effect={props.effect}
                  onDiscard={() => {
                    setAccess(base().access);
                    setKind(base().kind);
                  }}
                />
              }
            >
              {(theirs) => (
                <Conflict
                  base={base().access}
                  theirs={theirs().access}
                  mine={access()}
                  pending={props.change.pending()}
                  onTheirs={() => takeTheirs(theirs())}
                  onMine={() => save(theirs().revision)}
                />
              )}
            </Show>
          </Show>
        }
      >
        <fieldset disabled={props.readOnly} class={styles.form}>
          <legend class="visually-hidden">{m.sheet_title({ name: props.name })}</legend>
          <PresetCards
            legend={m.access_presets()}
            access={access()}
            catalogue={screen().catalogue}
            canGive={screen().covers}
            onChange={setAccess}
          />
          <section aria-label={m.access_permissions()}>
            <h3 class={styles.heading}>{m.access_permissions()}</h3>
            <PermissionTree
              access={access()}
              catalogue={screen().catalogue}
              held={screen().held}
              onChange={setAccess}
            />
          </section>
          <Show when={!props.kindFixed}>
            <div class={styles.kind}>
              <Segments
                legend={m.sheet_kind()}
                value={kind()}
                options={[
                  { value: "team", label: m.kind_team() },
                  { value: "client", label: m.kind_client() },
                ]}
                onChange={setKind}
              />
              <p>{m.sheet_kind_note()}</p>
            </div>
          </Show>
        </fieldset>
        {props.below?.(access())}
      </Dialog>
      <guard.Question />
    </>
  );
}

function Footer(props: {
  before: Access;
  after: Access;
  isDirty: boolean;
  pending: boolean;
  effect: string;
  onDiscard: () => void;
}) {
  const screen = useProject();
  return (
    <Show when={props.isDirty} fallback={<p class={styles.effect}>{m.diff_none()}</p>}>
      <div class={styles.difference}>
        <Difference before={props.before} after={props.after} catalogue={screen().catalogue} />
        <p class={styles.effect}>{props.effect}</p>
      </div>
      <Button look="quiet" onClick={props.onDiscard}>
        {m.ui_discard()}
      </Button>
      <Button type="submit" look="primary" busy={props.pending}>
        {m.ui_save()}
      </Button>
    </Show>
  );
}
