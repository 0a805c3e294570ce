import type { Language } from "../../platform/context.ts";
import type { Importer } from "../mails.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { MailPage } from "./page.ts";

export interface EverythingGivenFacts {
  readonly project: string;
  readonly by: Importer;
  /** Who may do everything now, at most five lines. */
  readonly receivers: readonly string[];
  readonly teamUrl: string;
  readonly to: string;
}

const en = {
  subject: (project: string) => `Full access to ${project} was given by a project file`,
  by: {
    person: (name: string, project: string) => `${name} imported a project file into ${project}.`,
    key: (name: string, project: string) => `The service key “${name}” imported a project file into ${project}.`,
    bootstrap_key: (_: string, project: string) => `The bootstrap key imported a project file into ${project}.`,
  },
  receivers: "Now with permission to do everything",
  unexpected: "If you didn't expect this, open the team and take the access away.",
  preset: (name: string) => `Preset “${name}”`,
};

const ru: typeof en = {
  subject: (project) => `Файл проекта дал полный доступ к «${project}»`,
  by: {
    person: (name, project) => `${name} загружает файл в проект «${project}».`,
    key: (name, project) => `Ключ сервиса «${name}» загрузил файл в проект «${project}».`,
    bootstrap_key: (_, project) => `Начальный ключ сервера загрузил файл в проект «${project}».`,
  },
  receivers: "Теперь разрешено всё",
  unexpected: "Если вы этого не ждали, откройте команду и отзовите доступ.",
  preset: (name) => `Пресет «${name}»`,
};

const WORDS = { en, ru };

export const presetLine = (name: string, language: Language): string => WORDS[language].preset(name);

export function everythingGivenPage(facts: EverythingGivenFacts, language: Language): MailPage {
  const { project, by, receivers, teamUrl, to } = facts;
  const words = WORDS[language];
  const common = COMMON_WORDS[language];
  const body = words.by[by.kind](by.name, project);
  return {
    fromName: null,
    subject: words.subject(project),
    preheader: body,
    heading: words.subject(project),
    blocks: [
      { kind: "paragraph", text: body },
      { kind: "facts", title: words.receivers, lines: receivers },
      { kind: "paragraph", text: words.unexpected },
      { kind: "button", link: { label: common.openTeam, url: teamUrl }, orOpen: common.orOpen },
    ],
    footer: [common.sentTo(to)],
  };
}
