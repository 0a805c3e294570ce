import { createSignal, For, type ParentProps, Show } from "solid-js";
import Check from "~icons/lucide/check";
import type { InvitationLookupView } from "../../client/invitations.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { nameOfPermission } from "../../permissions/names.ts";
import { nameOfPreset } from "../../permissions/preset-names.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./invitation.module.css";

const shownAtFirst = 8;

/** Who invites to what, and what it gives. */
export function Offer(props: ParentProps<{ invitation: InvitationLookupView }>) {
  const { project, inviter, email, emailMasked, note, expiresAt, access } = props.invitation;
  return (
    <div class={styles.offer}>
      <h1>
        {inviter.name === null
          ? m.invitation_from_unknown({ project: project.name })
          : m.invitation_from({ inviter: inviter.name, project: project.name })}
      </h1>
      <div class={styles.facts}>
        <Show when={inviter.email}>
          <p>{inviter.email}</p>
        </Show>
        <p>{m.invitation_for({ email: email ?? emailMasked, date: formatDate(expiresAt) })}</p>
      </div>
      <Show when={note}>
        <blockquote class={styles.note}>
          <footer>{m.invitation_note_from({ name: inviter.name ?? m.invitation_unknown_inviter() })}</footer>
          {note}
        </blockquote>
      </Show>
      <Given access={access} />
      {props.children}
    </div>
  );
}

function Given(props: { access: InvitationLookupView["access"] }) {
  const [all, setAll] = createSignal(false);
  const names = () => [
    ...new Set(
      props.access.effective.map(({ permission }) => nameOfPermission(permission, props.access.labels[permission])),
    ),
  ];
  const shown = () => (all() || names().length <= shownAtFirst + 1 ? names() : names().slice(0, shownAtFirst));
  const presets = () => formatList(props.access.presets.map(({ key, name }) => nameOfPreset(key, name)));
  return (
    <section class={styles.may}>
      <h2>{m.invitation_may()}</h2>
      <Show when={props.access.presets.length > 0}>
        <p class={styles.soft}>{m.invitation_preset({ preset: presets() })}</p>
      </Show>
      <ul>
        <For each={shown()} fallback={<li>{m.invitation_nothing()}</li>}>
          {(name) => (
            <li>
              <Check aria-hidden="true" />
              {name}
            </li>
          )}
        </For>
      </ul>
      <Show when={shown().length < names().length}>
        <div class={styles.more}>
          <Button look="quiet" onClick={() => setAll(true)}>
            {m.invitation_more({ count: names().length - shown().length })}
          </Button>
        </div>
      </Show>
    </section>
  );
}
