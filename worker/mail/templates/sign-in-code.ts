import type { Language } from "../../platform/context.ts";
import type { MailPage } from "./page.ts";

export interface SignInCodeFacts {
  readonly purpose: "sign_in" | "sign_up";
  readonly digits: string;
  readonly minutes: number;
  readonly to: string;
}

const en = {
  subject: { sign_in: "Your sign-in code for Gatehouse", sign_up: "Your sign-up code for Gatehouse" },
  heading: { sign_in: "Your code to sign in", sign_up: "Your code to create an account" },
  preheader: (digits: string) => `${digits} works once`,
  lead: "Enter it in the browser where you asked for it. It works nowhere else.",
  ends: (minutes: number) => `The code works once, within ${minutes} minutes.`,
  ignore: (to: string) =>
    `Sent to ${to}. If you did not ask for it, you can ignore it: signing in takes the code. Never share it.`,
};

const ru: typeof en = {
  subject: { sign_in: "Код для входа в Gatehouse", sign_up: "Код для регистрации в Gatehouse" },
  heading: { sign_in: "Код для входа", sign_up: "Код для регистрации" },
  preheader: (digits) => `${digits} — одноразовый`,
  lead: "Введите его в том браузере, где вы его запросили. В другом он не сработает.",
  ends: (minutes) => `Код сработает один раз. Он действует ${minutes}\u00a0мин.`,
  ignore: (to) =>
    `Письмо для ${to}. Если вы не запрашивали код, ничего не делайте: без него никто не войдёт. Никому его не сообщайте.`,
};

const WORDS = { en, ru };

export function signInCodePage({ purpose, digits, minutes, to }: SignInCodeFacts, language: Language): MailPage {
  const words = WORDS[language];
  return {
    fromName: null,
    subject: words.subject[purpose],
    preheader: words.preheader(digits),
    heading: words.heading[purpose],
    blocks: [
      { kind: "code", digits },
      { kind: "paragraph", text: words.lead },
    ],
    footer: [words.ends(minutes), words.ignore(to)],
  };
}
