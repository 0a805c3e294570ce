import type { Language } from "../../platform/context.ts";

const en = {
  mailbox: "Mailbox",
  all: "All mail of this local deployment. It goes nowhere else.",
  to: (address: string) => `Mail to ${address}. It goes nowhere else.`,
  showAll: "Show all",
  again: "Look again",
  empty: "No mail yet. Invite someone, then look again.",
  older: "Older mail",
  recipient: "To",
  html: "The mail as mail programs show it",
  text: "As plain text",
};

const ru: typeof en = {
  mailbox: "Почта",
  all: "Все письма этой локальной установки. Наружу они не уходят.",
  to: (address) => `Письма для ${address}. Наружу они не уходят.`,
  showAll: "Показать все",
  again: "Обновить",
  empty: "Писем пока нет. Пригласите кого-нибудь и обновите страницу.",
  older: "Более ранние письма",
  recipient: "Кому:",
  html: "Письмо, каким его показывают почтовые программы",
  text: "Обычным текстом",
};

export const MAILBOX_WORDS: Readonly<Record<Language, typeof en>> = { en, ru };
