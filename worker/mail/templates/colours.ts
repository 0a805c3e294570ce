/** The web app's colours in a form that mail programs support, inline for those that remove style sheets. */
export const COLOURS = { canvas: "#fefdfc", ink: "#211f1b", soft: "#5e5a55", line: "#e5e3e0", accent: "#126b47" };

const DARK = {
  canvas: "#121110",
  ink: "#ecebe8",
  soft: "#adaaa5",
  line: "#3a3734",
  accent: "#57bc8a",
  onAccent: "#05160d",
};

const inDark = (within: string) => `
${within}.canvas { background-color: ${DARK.canvas} !important; }
${within}.ink { color: ${DARK.ink} !important; }
${within}.soft { color: ${DARK.soft} !important; }
${within}.link { color: ${DARK.accent} !important; }
${within}.line { border-color: ${DARK.line} !important; }
${within}.button { background-color: ${DARK.accent} !important; border-color: ${DARK.accent} !important; }
${within}.button a { color: ${DARK.onAccent} !important; }`;

/** For mail programs with style sheets. Outlook's own apps mark dark mode with an attribute instead. */
export const STYLE_SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {${inDark("")}
}${inDark("[data-ogsc] ")}
`;
