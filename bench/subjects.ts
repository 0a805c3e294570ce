import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startServer } from "../scripts/server/start.ts";

export interface Subject {
  readonly name: string;
  readonly url: URL;
  stop(): Promise<void>;
}

const ROUTE = "/healthz";
const BUNDLE = resolve(import.meta.dirname, "../dist/gatehouse/index.js");

/** What `npm start` serves. */
export async function embeddedServer(): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const server = await startServer({ PORT: "0", DATA_DIR: folder });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  };
  return { name: "npm start", url: new URL(ROUTE, server.url), stop };
}

/** workerd by itself with the same bundle: what the embedded server is compared with. */
export const bareWorkerd = (port: number) => startWorkerd("bare workerd", port, (file) => copyFileSync(BUNDLE, file));

/** workerd by itself with nothing but an answer: how much of it the app is. */
export const bareAnswer = (port: number) =>
  startWorkerd("bare workerd, no app", port, (file) =>
    writeFileSync(file, "export default { fetch: () => Response.json({ ok: true }) };"),
  );

async function startWorkerd(name: string, port: number, writeBundle: (file: string) => void): Promise<Subject> {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  writeBundle(join(folder, "index.js"));
  writeFileSync(join(folder, "config.capnp"), configuration(port));
  const child = spawn("workerd", ["serve", join(folder, "config.capnp")], { stdio: ["ignore", "ignore", "inherit"] });
  const url = new URL(ROUTE, `http://127.0.0.1:${port}`);
  while (!(await fetch(url).catch(() => null))?.ok) await setTimeout(50);
  const stop = async () => {
    child.kill();
    rmSync(folder, { recursive: true });
  };
  return { name, url, stop };
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
);
`;
