import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, freePort, whenServing } from "./place.ts";

/** workerd by itself with the Worker as it was built. */
export const startBareWorkerd = () => startWorkerd((file) => copyFileSync(join(DIST, "index.js"), file));

/** workerd by itself with nothing but an answer. */
export const startBareAnswer = () =>
  startWorkerd((file) => writeFileSync(file, "export default { fetch: () => Response.json({ ok: true }) };"));

async function startWorkerd(writeWorker: (file: string) => void) {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const port = await freePort();
  writeWorker(join(folder, "index.js"));
  writeFileSync(join(folder, "config.capnp"), configuration(port));
  const child = spawn("workerd", ["serve", join(folder, "config.capnp")], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise((end) => child.once("exit", end));
  const url = `http://127.0.0.1:${port}`;
  await whenServing(new URL("/healthz", url));
  return {
    url,
    async stop() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

const configuration = (port: number) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [ (name = "main", worker = .worker) ],
  sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ],
);
const worker :Workerd.Worker = (
  modules = [ (name = "index.js", esModule = embed "index.js") ],
  compatibilityDate = "2026-10-01",
  compatibilityFlags = ["nodejs_compat"],
);
`;
