const en = {
  orOpen: "Or copy this address into your browser:",
  sentTo: (to: string) => `Sent to ${to}.`,
  openTeam: "Open the team",
  openInvitation: "Open the invitation",
  openProject: "Open the project",
  switchOff: "Mail about your access can be switched off under “You”.",
};

const ru: typeof en = {
  orOpen: "Или скопируйте этот адрес в браузер:",
  sentTo: (to) => `Письмо для ${to}.`,
  openTeam: "Открыть команду",
  openInvitation: "Открыть приглашение",
  openProject: "Открыть проект",
  switchOff: "Письма об изменениях доступа можно отключить в разделе «Вы».",
};

export const COMMON_WORDS = { en, ru };
