import type { Language } from "../../platform/context.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { MailPage } from "./page.ts";

export interface AccessEndedFacts {
  readonly project: string;
  readonly actor: string;
  readonly to: string;
}

const en = {
  subject: (project: string) => `Your access to ${project} has ended`,
  body: (actor: string, project: string) =>
    `${actor} ended your access to ${project}. You no longer see the project. If that is a mistake, ask a member of its team.`,
};

const ru: typeof en = {
  subject: (project) => `Ваш доступ к проекту «${project}» закрыт`,
  body: (actor, project) =>
    `${actor} закрывает вам доступ к проекту «${project}»: вы его больше не видите. Если это ошибка, напишите кому-нибудь из участников.`,
};

const WORDS = { en, ru };

export function accessEndedPage({ project, actor, to }: AccessEndedFacts, language: Language): MailPage {
  const words = WORDS[language];
  const common = COMMON_WORDS[language];
  const body = words.body(actor, project);
  return {
    fromName: null,
    subject: words.subject(project),
    preheader: body,
    heading: words.subject(project),
    blocks: [{ kind: "paragraph", text: body }],
    footer: [common.sentTo(to), common.switchOff],
  };
}
