import { cloudflare } from "@cloudflare/vite-plugin";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { messageOptions } from "./scripts/messages.ts";

/** What most screens share travels as one file: many small ones compress worse, and each must be named wherever it is preloaded. */
const codeSplitting = { groups: [{ name: "base", test: /./, minShareCount: 12 }] };

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
