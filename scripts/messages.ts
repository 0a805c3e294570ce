import { resolve } from "node:path";
import type { CompilerOptions } from "@inlang/paraglide-js";

const inRepository = (path: string) => resolve(import.meta.dirname, "..", path);

/** How `messages/*.json` become functions. The SPA chooses the language itself, so nothing here looks at cookies or addresses. */
export const messageOptions: CompilerOptions = {
  project: inRepository("project.inlang"),
  outdir: inRepository("web/paraglide"),
  outputStructure: "message-modules",
  strategy: ["globalVariable", "baseLocale"],
  isServer: "false",
  disableAsyncLocalStorage: true,
  emitGitIgnore: false,
  emitPrettierIgnore: false,
  emitReadme: false,
};
