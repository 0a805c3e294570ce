import { createAsync } from "@solidjs/router";
import { Show } from "solid-js";
import { getMembers, type MemberView } from "../../client/members.ts";
import { formatList } from "../../i18n/format.ts";
import { m } from "../../paraglide/messages.js";
import { ButtonLink } from "../../ui/button.tsx";
import { useProject } from "../projects/context.tsx";
import { useMe } from "../shell/session.tsx";
import { nameOf } from "../team/task.ts";
import styles from "./check.module.css";
import type { Checked } from "./checked.ts";
import type { Denied } from "./reasons.ts";
import { mayAllow, presetsWith, type Remedy, remedyOf } from "./remedy.ts";

const shownNames = 3;

/** The smallest change that would allow it, and who may make it. */
export function HowToAllow(props: { denied: Denied; checked: Checked }) {
  const screen = useProject();
  const permission = () => props.checked.question.action.name;
  const presets = () =>
    ["not_a_member", "no_grant"].includes(props.denied.reason)
      ? presetsWith(permission(), screen().catalogue).map(screen().presetName)
      : [];
  return (
    <Show when={remedyOf(props.denied)}>
      {(remedy) => (
        <section class={styles.remedy}>
          <h3>{m.allow_title()}</h3>
          <p>{remedy().sentence}</p>
          <Show when={presets().length > 0}>
            <p>{m.allow_presets({ presets: formatList(presets()) })}</p>
          </Show>
          <Show when={remedy().needs}>
            {(needs) => (
              <Show
                when={screen().held.has("team.view")}
                fallback={<p>{m.allow_ask({ name: screen().project.owner?.name ?? "" })}</p>}
              >
                <WhoMay remedy={remedy()} needs={needs()} checked={props.checked} reason={props.denied.reason} />
              </Show>
            )}
          </Show>
        </section>
      )}
    </Show>
  );
}

function WhoMay(props: { remedy: Remedy; needs: string; checked: Checked; reason: Denied["reason"] }) {
  const screen = useProject();
  const me = useMe();
  const holders = createAsync(() =>
    getMembers(
      screen().project.slug,
      `?${new URLSearchParams({ status: "active", permission: props.needs, limit: "200" })}`,
    ),
  );
  const members = () => (holders()?.items ?? []).flatMap((entry) => (entry.entry === "member" ? [entry] : []));
  const able = () => members().filter((member) => isAble(member));
  /** The team's list does not say what a person known by alias has; the owner may in any case. */
  const isAble = (member: MemberView) => {
    const { question, subject } = props.checked;
    if (subject === null && props.reason !== "not_a_member" && props.needs !== "project.edit") return member.isOwner;
    const asked = { permission: question.action.name, subject };
    return mayAllow(member, props.remedy, asked, screen().catalogue);
  };
  const isMine = () => able().some(({ user }) => user?.id === me().user.id);
  const names = () => able().slice(0, shownNames).map(nameOf);
  return (
    <Show when={holders()}>
      <Show when={isMine()} fallback={<p>{m.allow_by({ names: formatList(names()) })}</p>}>
        <p>{m.allow_by_you()}</p>
        <div>
          <ButtonLink href={linkTo(screen().project.slug, props.needs, props.checked)}>{m.allow_by_team()}</ButtonLink>
        </div>
      </Show>
    </Show>
  );
}

function linkTo(project: string, needs: string, { subject }: Checked): string {
  if (needs === "project.edit") return `/p/${project}/settings`;
  const q = subject?.user?.email ?? subject?.placeholder?.email;
  return q === undefined ? `/p/${project}/team` : `/p/${project}/team?${new URLSearchParams({ q })}`;
}
