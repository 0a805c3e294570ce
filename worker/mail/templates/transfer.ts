import type { Language } from "../../platform/context.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { MailPage } from "./page.ts";

export interface TransferFacts {
  readonly moment: "offered" | "accepted" | "cancelled";
  readonly project: string;
  readonly actor: string;
  /** As text, with the time zone; null except for an offer. */
  readonly expires: string | null;
  readonly projectUrl: string;
  readonly to: string;
}

interface MomentWords {
  readonly subject: (actor: string, project: string) => string;
  readonly body: (actor: string, project: string) => string;
}

interface Words extends Record<TransferFacts["moment"], MomentWords> {
  readonly ends: (expires: string) => string;
}

const en: Words = {
  offered: {
    subject: (actor, project) => `${actor} offers you the ownership of ${project}`,
    body: (actor, project) =>
      `${actor} wants to hand ${project} over to you. The owner can do everything in a project, and no other member can change or remove them. Nothing changes until you accept.`,
  },
  accepted: {
    subject: (actor, project) => `${actor} now owns ${project}`,
    body: (actor, project) => `${actor} accepted the ownership of ${project}. The project has changed hands.`,
  },
  cancelled: {
    subject: (_, project) => `The handing over of ${project} is off`,
    body: (actor, project) => `${actor} called off the handing over of ${project}. Everything stays as it was.`,
  },
  ends: (expires) => `The offer ends on ${expires}.`,
};

const ru: Words = {
  offered: {
    subject: (actor, project) => `Вам передают проект «${project}» — ${actor}`,
    body: (actor, project) =>
      `${actor} хочет передать вам проект «${project}». Владельцу можно всё, и никто другой не может изменить его доступ или исключить его. Пока вы не согласитесь, ничего не изменится.`,
  },
  accepted: {
    subject: (actor, project) => `Новый владелец проекта «${project}» — ${actor}`,
    body: (actor, project) => `Проект «${project}» передан: теперь им владеет ${actor}.`,
  },
  cancelled: {
    subject: (_, project) => `Передача проекта «${project}» отменена`,
    body: (actor, project) => `${actor} отменяет передачу проекта «${project}». Всё остаётся как было.`,
  },
  ends: (expires) => `Предложение действует до ${expires}.`,
};

const WORDS = { en, ru };

export function transferPage(
  { moment, project, actor, expires, projectUrl, to }: TransferFacts,
  language: Language,
): MailPage {
  const words = WORDS[language];
  const common = COMMON_WORDS[language];
  const body = words[moment].body(actor, project);
  return {
    fromName: null,
    subject: words[moment].subject(actor, project),
    preheader: body,
    heading: words[moment].subject(actor, project),
    blocks: [
      { kind: "paragraph", text: body },
      { kind: "button", link: { label: common.openProject, url: projectUrl }, orOpen: common.orOpen },
    ],
    footer: [...(expires === null ? [] : [words.ends(expires)]), common.sentTo(to)],
  };
}
