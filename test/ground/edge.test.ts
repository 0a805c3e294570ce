import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Deployment } from "../../scripts/server/deployment.ts";
import { startRuntime } from "../../scripts/server/runtime.ts";
import { readSettings } from "../../scripts/server/settings.ts";
import { temporaryFolder } from "./command.ts";

const DEPLOYMENT: Deployment = {
  name: "echo",
  compatibility_date: "2026-10-01",
  compatibility_flags: [],
  vars: {},
  triggers: { crons: [] },
  assets: { not_found_handling: "single-page-application", run_worker_first: ["/api/*", "/healthz"] },
  d1_databases: [{ binding: "DB", database_name: "echo" }],
  queues: { producers: [], consumers: [] },
  durable_objects: { bindings: [] },
  send_email: [],
};

const ECHO = "export default { fetch: (request) => Response.json(Object.fromEntries(request.headers)) };";

/** A server whose Worker answers with the headers it got. */
async function echo(environment: Record<string, string>): Promise<string> {
  const dist = temporaryFolder();
  for (const folder of ["client", "echo"]) mkdirSync(join(dist, folder));
  writeFileSync(join(dist, "echo/index.js"), ECHO);
  writeFileSync(join(dist, "client/index.html"), "the page");
  const settings = await readSettings({ PORT: "0", DATA_DIR: temporaryFolder(), ...environment });
  const runtime = await startRuntime({ dist, settings, deployment: DEPLOYMENT, rootSecret: "", version: "" });
  onTestFinished(() => runtime.stop());
  return `http://127.0.0.1:${settings.port}`;
}

const LIES = { "CF-Connecting-IP": "6.6.6.6", "X-Forwarded-For": "6.6.6.6, 203.0.113.7" };

test("a client cannot say who it is", async () => {
  const url = await echo({});
  expect(await (await fetch(`${url}/api/x`, { headers: LIES })).json()).not.toHaveProperty("cf-connecting-ip");
});

test("a trusted proxy can, and only by what it appended itself", async () => {
  const url = await echo({ TRUSTED_PROXY: "1" });
  const heard = await (await fetch(`${url}/api/x`, { headers: LIES })).json();
  expect(heard).toHaveProperty("cf-connecting-ip", "203.0.113.7");
});

test("the Worker gets its own paths and no others", async () => {
  const url = await echo({});
  const answers = await Promise.all(
    ["/api/x", "/healthz", "/healthz/x", "/apix", "/"].map(async (path) => (await fetch(url + path)).text()),
  );
  expect(answers.map((answer) => (answer === "the page" ? "page" : "worker"))).toEqual([
    "worker",
    "worker",
    "page",
    "page",
    "page",
  ]);
});
