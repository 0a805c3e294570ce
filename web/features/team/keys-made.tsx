import { revalidate } from "@solidjs/router";
import { createResource, createSignal, For, Show } from "solid-js";
import { atomsOf } from "../../../access/atoms.ts";
import { actsAsCreator, keyRight, outlives } from "../../../access/key-right.ts";
import type { Access } from "../../../access/types.ts";
import { createChange } from "../../client/create-change.ts";
import { describeFailure } from "../../client/describe-failure.ts";
import { getKeys, getKeysMadeBy, type KeyView, revokeKey, takeKeyOver } from "../../client/keys.ts";
import type { MemberView } from "../../client/members.ts";
import { m } from "../../paraglide/messages.js";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { useProject } from "../projects/context.tsx";
import { nameOfScope } from "../settings/key-scopes.ts";
import styles from "./keys-made.module.css";
import { nameOf } from "./task.ts";

/** The keys that a member made, to revoke or take over before the member loses what it took to make them. */
export default function KeysMade(props: { member: MemberView; leaves?: boolean; access?: Access }) {
  const screen = useProject();
  const [keys] = createResource(() => getKeysMadeBy(screen().project.slug, props.member.id));
  const couldMake = ({ scopes, expiresAt }: KeyView) => {
    const { catalogue } = screen();
    const held = { access: atomsOf(props.access ?? { presets: [], grants: [] }, catalogue), within: null };
    const right = keyRight(held, scopes, catalogue, Date.now());
    return right.missing.length === 0 && !outlives(expiresAt === null ? null : Date.parse(expiresAt), right);
  };
  const noteOf = (key: KeyView): string | null => {
    if (props.leaves) return actsAsCreator(key.scopes) ? m.keys_made_ends() : m.keys_made_stays();
    return couldMake(key) ? null : m.keys_made_lost();
  };
  return (
    <Show when={keys()?.items.length}>
      <section class={styles.keys} aria-label={m.keys_made_by({ name: nameOf(props.member) })}>
        <h3>{m.keys_made_by({ name: nameOf(props.member) })}</h3>
        <ul>
          <For each={keys()?.items}>{(key) => <MadeKey key={key} note={noteOf(key)} />}</For>
        </ul>
      </section>
    </Show>
  );
}

function MadeKey(props: { key: KeyView; note: string | null }) {
  const screen = useProject();
  const [done, setDone] = createSignal<{ secret: string | null } | null>(null);
  const [taking, revoking] = [createChange(takeKeyOver), createChange(revokeKey)];
  const where = { project: screen().project.slug, key: props.key.id };
  const take = async () => {
    const taken = await taking.run(where);
    if (taken !== null) settled(taken.answer.secret);
  };
  const revoke = async () => {
    if ((await revoking.run(where)) !== null) settled(null);
  };
  const settled = (secret: string | null) => {
    setDone({ secret });
    void revalidate(getKeys.key);
  };
  const failure = () => taking.failure() ?? revoking.failure();
  return (
    <li>
      <div class={styles.what}>
        <span class={styles.title}>
          {props.key.name}
          <For each={props.key.scopes}>{(scope) => <Chip>{nameOfScope(scope)}</Chip>}</For>
        </span>
        <Show when={!done() && props.note}>
          <small>{props.note}</small>
        </Show>
      </div>
      <Show when={!done()} fallback={<Outcome secret={done()?.secret ?? null} />}>
        <div class={styles.actions}>
          <Button busy={taking.pending()} onClick={take} aria-label={`${m.keys_take()}: ${props.key.name}`}>
            {m.keys_take()}
          </Button>
          <Button busy={revoking.pending()} onClick={revoke} aria-label={`${m.keys_revoke()}: ${props.key.name}`}>
            {m.keys_revoke()}
          </Button>
        </div>
      </Show>
      <Show when={failure()}>
        <p class={styles.failure} role="alert">
          {describeFailure(failure(), screen().project.owner?.name)}
        </p>
      </Show>
    </li>
  );
}

function Outcome(props: { secret: string | null }) {
  return (
    <div class={styles.outcome} role="status">
      <Show when={props.secret} fallback={<Chip tone="bad">{m.keys_made_revoked()}</Chip>}>
        {(secret) => (
          <>
            <p>{m.keys_made_taken()}</p>
            <CopyField label={m.keys_secret()} value={secret()} />
          </>
        )}
      </Show>
    </div>
  );
}
