import type { Language } from "../../platform/context.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { Block, MailPage } from "./page.ts";

export interface AccessChangedFacts {
  readonly project: string;
  readonly actor: string;
  /** At most five each. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly projectUrl: string;
  readonly to: string;
}

const en = {
  subject: (project: string) => `Your access to ${project} changed`,
  body: (actor: string, project: string) => `${actor} changed what you may do in ${project}.`,
  added: "Now you may also",
  removed: "You may no longer",
};

const ru: typeof en = {
  subject: (project) => `Ваш доступ к проекту «${project}» изменён`,
  body: (actor, project) => `${actor} меняет ваш доступ к проекту «${project}».`,
  added: "Теперь вам можно",
  removed: "Больше нельзя",
};

const WORDS = { en, ru };

export function accessChangedPage(facts: AccessChangedFacts, language: Language): MailPage {
  const { project, actor, added, removed, projectUrl, to } = facts;
  const words = WORDS[language];
  const common = COMMON_WORDS[language];
  const body = words.body(actor, project);
  return {
    fromName: null,
    subject: words.subject(project),
    preheader: body,
    heading: words.subject(project),
    blocks: [
      { kind: "paragraph", text: body },
      ...factsOf(words.added, added),
      ...factsOf(words.removed, removed),
      { kind: "button", link: { label: common.openProject, url: projectUrl }, orOpen: common.orOpen },
    ],
    footer: [common.sentTo(to), common.switchOff],
  };
}

const factsOf = (title: string, lines: readonly string[]): Block[] =>
  lines.length > 0 ? [{ kind: "facts", title, lines }] : [];
