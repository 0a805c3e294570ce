import type { Language } from "../../platform/context.ts";
import type { Mail } from "../mails.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { MailPage } from "./page.ts";

type Outcome = Extract<Mail, { template: "invitation-outcome" }>["outcome"];

export interface InvitationOutcomeFacts {
  readonly outcome: Outcome;
  readonly project: string;
  /** The invited person's name, or their address. */
  readonly who: string;
  readonly email: string;
  readonly teamUrl: string;
  readonly to: string;
}

interface OutcomeWords {
  readonly subject: (who: string, project: string) => string;
  readonly body: (who: string, project: string, email: string) => string;
}

const en: Record<Outcome, OutcomeWords> = {
  accepted: {
    subject: (who, project) => `${who} joined ${project}`,
    body: (who, project, email) => `${who} (${email}) accepted your invitation to ${project}.`,
  },
  declined: {
    subject: (who, project) => `${who} declined the invitation to ${project}`,
    body: (who, project, email) => `${who} (${email}) declined your invitation to ${project}. You can invite again.`,
  },
  failed: {
    subject: (who, project) => `The invitation of ${who} to ${project} did not arrive`,
    body: (_, project, email) =>
      `The mail to ${email} could not be delivered, and will not be tried again. The invitation to ${project} is still open: the team page says why, and there you can copy its link, send it again, or invite another address.`,
  },
  ask_again: {
    subject: (who, project) => `${who} could not join ${project} yet`,
    body: (who, project, email) =>
      `${who} (${email}) tried to accept the invitation to ${project}, but the member who last set its access can no longer grant it. Open the invitation on the team page, check the access and save it: then it can be accepted.`,
  },
  asked_for_new: {
    subject: (who, project) => `${who} asks for a new invitation to ${project}`,
    body: (who, project, email) =>
      `The invitation of ${who} (${email}) to ${project} expired before it was answered. Send it again from the team page, and it is good for another week.`,
  },
};

const ru: typeof en = {
  accepted: {
    subject: (who, project) => `Приглашение принято: ${who} — «${project}»`,
    body: (who, project, email) => `${who} (${email}) теперь в проекте «${project}»: ваше приглашение принято.`,
  },
  declined: {
    subject: (who, project) => `Приглашение отклонено: ${who} — «${project}»`,
    body: (who, project, email) =>
      `${who} (${email}) отвечает отказом на приглашение в проект «${project}». Можно пригласить ещё раз.`,
  },
  failed: {
    subject: (who, project) => `Приглашение не доставлено: ${who} — «${project}»`,
    body: (_, project, email) =>
      `Письмо на ${email} не удалось доставить, новых попыток не будет. Приглашение в проект «${project}» остаётся в силе: причина указана на странице команды, там же можно скопировать ссылку, отправить ещё раз или пригласить другой адрес.`,
  },
  ask_again: {
    subject: (who, project) => `Приглашение нужно подтвердить: ${who} — «${project}»`,
    body: (who, project, email) =>
      `${who} (${email}) принимает приглашение в проект «${project}», но тот, кто задал доступ, больше не может его выдать. Откройте приглашение на странице команды, проверьте доступ и сохраните: после этого его можно будет принять.`,
  },
  asked_for_new: {
    subject: (who, project) => `Просьба прислать новое приглашение: ${who} — «${project}»`,
    body: (who, project, email) =>
      `Приглашение для ${who} (${email}) в проект «${project}» истекло раньше, чем на него ответили. Отправьте его ещё раз со страницы команды — и оно будет действовать ещё неделю.`,
  },
};

const WORDS = { en, ru };

/** Outcomes after which the invitation stays pending and needs an action. */
const OPEN: readonly Outcome[] = ["failed", "ask_again", "asked_for_new"];

export function invitationOutcomePage(facts: InvitationOutcomeFacts, language: Language): MailPage {
  const { outcome, project, who, email, to } = facts;
  const words = WORDS[language][outcome];
  const common = COMMON_WORDS[language];
  return {
    fromName: null,
    subject: words.subject(who, project),
    preheader: email,
    heading: words.subject(who, project),
    blocks: [
      { kind: "paragraph", text: words.body(who, project, email) },
      { kind: "button", link: linkTo(facts, common), orOpen: common.orOpen },
    ],
    footer: [common.sentTo(to)],
  };
}

const linkTo = ({ outcome, email, teamUrl }: InvitationOutcomeFacts, words: typeof COMMON_WORDS.en) =>
  OPEN.includes(outcome)
    ? { label: words.openInvitation, url: `${teamUrl}?q=${encodeURIComponent(email)}` }
    : { label: words.openTeam, url: teamUrl };
