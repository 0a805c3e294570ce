import type { CompilerOptions } from "@inlang/paraglide-js";

/** How `messages/*.json` become functions. The SPA chooses the language itself, so nothing here looks at cookies or addresses. */
export const messageOptions: CompilerOptions = {
  project: "./project.inlang",
  outdir: "./web/paraglide",
  strategy: ["globalVariable", "baseLocale"],
  isServer: "false",
  disableAsyncLocalStorage: true,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
};
