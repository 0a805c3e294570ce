import { resolve } from "node:path";
import type { CompilerOptions } from "@inlang/paraglide-js";

const inRepository = (path: string) => resolve(import.meta.dirname, "..", path);

/** Compiler options for `messages/*.json`. The SPA chooses the language, so the functions read no cookies or addresses. */
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
