import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { cloudflare } from "@cloudflare/vite-plugin";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import icons from "unplugin-icons/vite";
import { defineConfig, type Plugin, type Rolldown } from "vite";
import solid from "vite-plugin-solid";
import { messageOptions } from "./scripts/messages.ts";

const inWeb = (path: string) => resolve(import.meta.dirname, "web", path);
const SIGN_IN = inWeb("features/sign-in/sign-in.tsx");
const INVITATION = inWeb("features/invitations/invitation.tsx");
const SHELL = inWeb("features/shell/shell.tsx");
const PROJECT = inWeb("features/projects/project.tsx");
const TEAM = inWeb("features/team/team.tsx");

/** The first address that fits says which screens a visit begins with. */
const VISITS = [
  { address: "^/sign-in", screens: [SIGN_IN] },
  { address: "^/invite/", screens: [INVITATION] },
  { address: "^/p/[^/]+/team", screens: [SHELL, PROJECT, TEAM] },
  { address: "^/p/", screens: [SHELL, PROJECT] },
  { address: "", screens: [SHELL] },
];

/** What is loaded on every page, and what people need who are not signed in. */
const OUTSIDE = [inWeb("main.tsx"), inWeb("features/shell/failed.tsx"), SIGN_IN, INVITATION];
const INSIDE = [SHELL, PROJECT, TEAM];
/** Comes with what shows failures, and with nothing else. */
const HEAL = inWeb("features/shell/heal.ts");

/**
 * Many small files compress worse than one, and each must be asked for. So what most screens share travels as one file, and what
 * Team shares with others as two: one that sign-in and invitations need as well, and the rest.
 */
const codeSplitting = {
  groups: [
    { name: "base", test: /./, minShareCount: 12 },
    // The router names it, and only lists use it.
    { name: "store", test: /solid-js.store/ },
    shared("outside"),
    shared("team"),
  ],
};

type Part = "outside" | "team";
type Modules = Rolldown.ChunkingContext;

function shared(part: Part): Rolldown.CodeSplittingGroup {
  return { name: (id, modules) => (partOf(id, modules) === part ? part : null), minShareCount: 2 };
}

function partOf(id: string, modules: Modules): Part | null {
  const message = /\/paraglide\/messages\/(\w+)/.exec(id)?.[1];
  if (message !== undefined) return partOfMessage(message);
  if (OUTSIDE.includes(id) || id === HEAL || !importsOf(INSIDE, modules).has(id)) return null;
  return importsOf(OUTSIDE, modules).has(id) ? "outside" : "team";
}

/** Everything imports all messages by name, and what it does not say falls away: so who says one is known by its beginning. */
function partOfMessage(name: string): Part | null {
  if (name.startsWith("not_found_")) return "outside";
  return /^(?:deployment|kind|nav|settings|team|ui)_(?!optional)/.test(name) ? "team" : null;
}

function importsOf(ids: readonly string[], modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  for (const id of ids.flatMap((each) => modules.getModuleInfo(each)?.importedIds ?? [])) {
    if (found.has(id)) continue;
    found.add(id);
    importsOf([id], modules, found);
  }
  return found;
}

/** The order of the layers, whichever file of styles arrives first. */
const layers: Plugin = {
  name: "layers",
  enforce: "pre",
  transform: { filter: { id: /\.css$/ }, handler: (code) => `@layer base, ui, feature;\n${code}` },
};

/** Tells `boot.js`, which the page's head runs, what each visit loads first. */
const preloads: Plugin = {
  name: "preloads",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle = {} }) {
      const visits = VISITS.map(({ address, screens }) => {
        return [address, filesOf(screens, bundle).filter((file) => !html.includes(file))];
      });
      return html.replace(`src="/boot.js"`, (src) => `${src} data-visits='${JSON.stringify(visits)}'`);
    },
  },
};

/**
 * Files of styles in the head would keep everything from being painted until they are there, the sign that the page arrives
 * too. The policy allows that sign's own styles by their hash.
 */
const arrival: Plugin = {
  name: "arrival",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler(html) {
      const files = /\n *<link rel="stylesheet"[^>]*>/g;
      const last = `${(html.match(files) ?? []).join("")}\n  </body>`;
      return html.replace(files, "").replace(/\n *<\/body>/, () => last);
    },
  },
  writeBundle({ dir }, bundle) {
    const page = bundle["index.html"];
    if (dir === undefined || page?.type !== "asset") return;
    const [, styles = ""] = /<style>([\s\S]*?)<\/style>/.exec(String(page.source)) ?? [];
    const hash = createHash("sha256").update(styles).digest("base64");
    const headers = resolve(dir, "_headers");
    writeFileSync(headers, readFileSync(headers, "utf8").replace("style-src 'self'", `$& 'sha256-${hash}'`));
  },
};

function filesOf(screens: readonly string[], bundle: Rolldown.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const files = new Set<string>();
  const add = (chunk: Rolldown.OutputChunk) => {
    if (chunk.isEntry || files.has(`/${chunk.fileName}`)) return;
    for (const file of [chunk.fileName, ...(chunk.viteMetadata?.importedCss ?? [])]) files.add(`/${file}`);
    for (const imported of chunk.imports) for (const each of chunks) if (each.fileName === imported) add(each);
  };
  for (const chunk of chunks) if (screens.includes(chunk.facadeModuleId ?? "")) add(chunk);
  return [...files];
}

/**
 * Builds the SPA into dist/client and the Worker into dist/gatehouse, with the wrangler.json that `wrangler deploy` and the
 * embedded server both read. Serving (`npm run dev`) is for the SPA alone: scripts/dev.ts puts the Worker beside it.
 */
export default defineConfig(({ command }) => ({
  root: "web",
  plugins: [
    layers,
    solid({ exclude: /\/worker\// }),
    icons({ compiler: "solid" }),
    preloads,
    arrival,
    command === "build" ? cloudflare({ configPath: "../wrangler.toml" }) : paraglideVitePlugin(messageOptions),
  ],
  build: { outDir: "../dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: { client: { build: { manifest: true, rolldownOptions: { output: { codeSplitting } } } } },
}));
