import type { Language } from "../../platform/context.ts";
import type { AccountChange } from "../mails.ts";
import { COMMON_WORDS } from "./common-words.ts";
import type { MailPage } from "./page.ts";

export interface AccountChangedFacts {
  readonly what: AccountChange;
  /** As text, with the time zone. */
  readonly when: string;
  /** The browser, country and network, where known. */
  readonly where: readonly string[];
  readonly accountUrl: string;
  readonly to: string;
}

const en = {
  subject: {
    password_set: "A password was set for your Gatehouse account",
    password_changed: "Your Gatehouse password was changed",
    password_removed: "Your Gatehouse password was removed",
    new_browser: "New sign-in to your Gatehouse account",
  },
  body: {
    password_set: "From now on the password signs you in as well as a code. All other sessions have ended.",
    password_changed: "The old password no longer works. All other sessions have ended.",
    password_removed: "From now on only codes sign you in. All other sessions have ended.",
    new_browser: "A browser that you haven't used before signed in to your account.",
  },
  details: "When and where",
  notYou: "If this was you, there's nothing to do. If not, sign in, end all other sessions, and set a new password.",
  open: "Review your account",
};

const ru: typeof en = {
  subject: {
    password_set: "В вашем аккаунте Gatehouse задан пароль",
    password_changed: "Пароль от Gatehouse изменён",
    password_removed: "Пароль от Gatehouse убран",
    new_browser: "Новый вход в ваш аккаунт Gatehouse",
  },
  body: {
    password_set: "Теперь можно входить не только по коду, но и по паролю. Остальные сеансы завершены.",
    password_changed: "Старый пароль больше не действует. Остальные сеансы завершены.",
    password_removed: "Теперь войти можно только по коду. Остальные сеансы завершены.",
    new_browser: "В ваш аккаунт вошли из браузера, которым вы раньше не пользовались.",
  },
  details: "Когда и где",
  notYou:
    "Если это были вы, ничего делать не нужно. Если нет, войдите, завершите остальные сеансы и задайте новый пароль.",
  open: "Проверить аккаунт",
};

const WORDS = { en, ru };

export function accountChangedPage(facts: AccountChangedFacts, language: Language): MailPage {
  const words = WORDS[language];
  const common = COMMON_WORDS[language];
  return {
    fromName: null,
    subject: words.subject[facts.what],
    preheader: words.body[facts.what],
    heading: words.subject[facts.what],
    blocks: [
      { kind: "paragraph", text: words.body[facts.what] },
      { kind: "facts", title: words.details, lines: [facts.when, ...facts.where] },
      { kind: "paragraph", text: words.notYou },
      { kind: "button", link: { label: words.open, url: facts.accountUrl }, orOpen: common.orOpen },
    ],
    footer: [common.sentTo(facts.to)],
  };
}
