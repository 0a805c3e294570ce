import type { Language } from "../../platform/context.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Block, MailPage } from "./page.ts";

export interface InvitationFacts {
  readonly project: string;
  /** Null if the inviter is no longer known. */
  readonly inviter: { readonly name: string; readonly email: string } | null;
  readonly to: string;
  /** Whether the address has an account, which only changes the wording. */
  readonly registered: boolean;
  /** At most five. */
  readonly abilities: readonly string[];
  readonly note: string | null;
  readonly url: string;
  /** As text, with the time zone. */
  readonly expires: string;
}

const en = {
  fromName: (project: string) => `${project} via Gatehouse`,
  subject: (project: string, who: string | null) =>
    who === null ? `You are invited to ${project}` : `${who} invited you to ${project}`,
  preheader: (access: string, expires: string) => `${access} · ends ${expires}`,
  heading: (project: string, who: string | null) =>
    who === null ? `You are invited to ${project}` : `${who} invites you to ${project}`,
  from: (who: string, email: string) => `The invitation comes from ${who} (${email}).`,
  abilities: "What you will be able to do",
  noAbilities: "Nothing yet: you will be in the project, and access can be added later",
  note: (who: string | null) => (who === null ? "A note" : `${who} writes`),
  registered: (to: string) => `To accept, sign in to Gatehouse as ${to}.`,
  unregistered: (to: string) => `To accept, create an account for ${to}: your name is all it takes.`,
  open: "Open the invitation",
  ends: (expires: string) => `The invitation ends on ${expires}.`,
  ignore: (to: string) => `Sent to ${to}. If you did not expect it, ignore it: nothing happens until you accept.`,
  decline: "Decline the invitation",
};

const ru: typeof en = {
  fromName: (project) => `${project} через Gatehouse`,
  subject: (project, who) => `Вас приглашают в проект «${project}»${who === null ? "" : ` — ${who}`}`,
  preheader: (access, expires) => `${access} · до ${expires}`,
  heading: (project, who) =>
    who === null ? `Вас приглашают в проект «${project}»` : `${who} приглашает вас в проект «${project}»`,
  from: (who, email) => `Приглашение отправляет ${who} (${email}).`,
  abilities: "Что вы сможете делать",
  noAbilities: "Пока ничего: вы будете в проекте, а доступ могут добавить позже",
  note: (who) => (who === null ? "Записка" : `${who} пишет`),
  registered: (to) => `Чтобы принять приглашение, войдите в Gatehouse как ${to}.`,
  unregistered: (to) => `Чтобы принять приглашение, создайте учётную запись для ${to}: нужно только имя.`,
  open: "Открыть приглашение",
  ends: (expires) => `Приглашение действует до ${expires}.`,
  ignore: (to) =>
    `Письмо для ${to}. Если вы его не ждали, ничего не делайте: без вашего согласия ничего не произойдёт.`,
  decline: "Отклонить приглашение",
};

const WORDS = { en, ru };

/** Names the inviter, project, access and deadline, has one button, and says that nothing happens before acceptance. */
export function invitationPage(facts: InvitationFacts, language: Language): MailPage {
  const words = WORDS[language];
  const { project, inviter, abilities, url, expires, to } = facts;
  const who = inviter?.name ?? null;
  return {
    fromName: words.fromName(project),
    subject: words.subject(project, who),
    preheader: words.preheader(abilities[0] ?? words.noAbilities, expires),
    heading: words.heading(project, who),
    blocks: blocksOf(facts, language),
    footer: [words.ends(expires), words.ignore(to), { label: words.decline, url }],
  };
}

function blocksOf({ inviter, abilities, note, registered, to, url }: InvitationFacts, language: Language): Block[] {
  const words = WORDS[language];
  const lines = abilities.length > 0 ? abilities : [words.noAbilities];
  const from: Block[] = inviter ? [{ kind: "paragraph", text: words.from(inviter.name, inviter.email) }] : [];
  const noted: Block[] = note ? [{ kind: "note", title: words.note(inviter?.name ?? null), text: note }] : [];
  return [
    ...from,
    { kind: "facts", title: words.abilities, lines },
    ...noted,
    { kind: "paragraph", text: registered ? words.registered(to) : words.unregistered(to) },
    { kind: "button", link: { label: words.open, url }, orOpen: COMMON_WORDS[language].orOpen },
  ];
}
