import { resolve } from "node:path";
import { createBuilder, createServer, type ViteDevServer } from "vite";
import { serveUntilStopped } from "./server/command.ts";
import { readSettings } from "./server/settings.ts";
import { type Server, startServer } from "./server/start.ts";

/**
 * `npm run dev`: like `npm start`, with hot reload. Vite serves the SPA and forwards the Worker's paths. A change in access, db
 * or worker builds the Worker again and reloads it.
 */
const ROOT = resolve(import.meta.dirname, "..");
const CONFIG = resolve(ROOT, "vite.config.ts");
// Separate from the build of `npm start`, which may be running.
const BUILT = resolve(ROOT, ".dev");
const SETTLE_MS = 100;

await serveUntilStopped(async () => {
  const { host, port, publicUrl } = await readSettings(process.env);
  await buildWorker();
  const server = await startServer({ ...process.env, PORT: "0", PUBLIC_URL: publicUrl }, BUILT);
  const proxy = proxyTo(server);
  const vite = await createServer({ configFile: CONFIG, server: { host, port, strictPort: true, proxy } });
  await vite.listen();
  rebuildOnChange(vite, server);
  console.log(`Gatehouse is at ${publicUrl}, its mail at ${publicUrl}/mailbox. Ctrl-C stops.`);
  return () => Promise.all([vite.close(), server.stop()]);
});

async function buildWorker(): Promise<void> {
  const builder = await createBuilder({ configFile: CONFIG, logLevel: "warn", build: { outDir: BUILT } });
  const { gatehouse } = builder.environments;
  if (gatehouse) await builder.build(gatehouse);
}

function proxyTo({ url, workerPaths }: Server) {
  return Object.fromEntries(workerPaths.map((path) => [pattern(path), { target: url, ws: true }]));
}

/** Translates a path of wrangler.toml for Vite's proxy. */
function pattern(path: string): string {
  const escaped = path.replaceAll(".", "\\.");
  return path.endsWith("*") ? `^${escaped.slice(0, -1)}` : `^${escaped}(\\?|$)`;
}

function rebuildOnChange(vite: ViteDevServer, server: Server): void {
  const folders = ["access", "db", "worker"].map((folder) => resolve(ROOT, folder));
  let timer: NodeJS.Timeout | undefined;
  vite.watcher.add(folders).on("all", (_event, file) => {
    if (!folders.some((folder) => file.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => reload(vite, server), SETTLE_MS);
  });
}

async function reload(vite: ViteDevServer, server: Server): Promise<void> {
  try {
    await buildWorker();
    await server.reload();
    vite.ws.send({ type: "full-reload" });
    console.log("The Worker was reloaded.");
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}
