import { resolve } from "node:path";
import { cloudflare } from "@cloudflare/vite-plugin";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import icons from "unplugin-icons/vite";
import { defineConfig, type Rolldown } from "vite";
import solid from "vite-plugin-solid";
import { messageOptions } from "./scripts/messages.ts";

const modulesAt = (...paths: string[]) => paths.map((path) => resolve(import.meta.dirname, "web", path));
const OUTSIDE = modulesAt("main.tsx", "features/sign-in/sign-in.tsx", "features/invitations/invitation.tsx");
const TEAM = modulesAt("features/shell/shell.tsx", "features/projects/project.tsx", "features/team/team.tsx");

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
  // Everything imports all messages by name, and what it does not say falls away.
  if (id.includes("/paraglide/messages/")) return /\/(?:kind_|nav_|team_|ui_more)/.test(id) ? "team" : null;
  if (!importsOf(TEAM, modules).has(id)) return null;
  return importsOf(OUTSIDE, modules).has(id) ? "outside" : "team";
}

function importsOf(ids: readonly string[], modules: Modules, found = new Set<string>()): ReadonlySet<string> {
  for (const id of ids.flatMap((each) => modules.getModuleInfo(each)?.importedIds ?? [])) {
    if (found.has(id)) continue;
    found.add(id);
    importsOf([id], modules, found);
  }
  return found;
}

/**
 * Builds the SPA into dist/client and the Worker into dist/gatehouse, with the wrangler.json that `wrangler deploy` and the
 * embedded server both read. Serving (`npm run dev`) is for the SPA alone: scripts/dev.ts puts the Worker beside it.
 */
export default defineConfig(({ command }) => ({
  root: "web",
  plugins: [
    solid({ exclude: /\/worker\// }),
    icons({ compiler: "solid" }),
    command === "build" ? cloudflare({ configPath: "../wrangler.toml" }) : paraglideVitePlugin(messageOptions),
  ],
  build: { outDir: "../dist", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  environments: { client: { build: { manifest: true, rolldownOptions: { output: { codeSplitting } } } } },
}));
