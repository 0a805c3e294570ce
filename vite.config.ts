import { cloudflare } from "@cloudflare/vite-plugin";
import { paraglideVitePlugin } from "@inlang/paraglide-js";
import icons from "unplugin-icons/vite";
import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { messageOptions } from "./scripts/messages.ts";

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
  environments: { client: { build: { manifest: true } } },
}));
