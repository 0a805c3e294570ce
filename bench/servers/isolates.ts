import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Miniflare, type WorkerOptions } from "miniflare";
import { readDeployment } from "../../scripts/server/deployment.ts";
import { applyMigrations } from "../../scripts/server/migrations.ts";
import { readSettings } from "../../scripts/server/settings.ts";
import { miniflareOptions } from "../../scripts/server/workers.ts";
import type { Person } from "../matrix.ts";
import { addProject, BOOTSTRAP_KEY } from "./gatehouse.ts";
import { DIST, freePort } from "./place.ts";

const MIGRATIONS = resolve(import.meta.dirname, "../../db/migrations");
const ELSEWHERE = "elsewhere";

/**
 * What `npm start` serves, and beside it the same Worker once more, with the same database and hubs: an isolate with a memory
 * of its own, as there are many of in Cloudflare's network.
 */
export async function startTwoIsolates(people: readonly Person[]) {
  const folder = mkdtempSync(join(tmpdir(), "gatehouse-bench-"));
  const settings = await readSettings({ PORT: "0", DATA_DIR: folder, BOOTSTRAP_KEY });
  const deployment = readDeployment(DIST);
  const rootSecret = crypto.randomUUID();
  const options = miniflareOptions({ settings, deployment, rootSecret, version: "bench", dist: resolve(DIST, "..") });
  const port = await freePort();
  const [app, ...others] = options.workers ?? [];
  if (!app) throw new Error("There is no Worker.");
  const miniflare = new Miniflare({ ...options, cf: false, workers: [app, copyOf(app, port), ...others] });
  await miniflare.ready;
  const database = await miniflare.getD1Database(deployment.d1_databases[0]?.binding ?? "", deployment.name);
  await applyMigrations(database, MIGRATIONS);
  const url = `http://127.0.0.1:${settings.port}`;
  await addProject(url, database, people);
  return {
    url,
    elsewhere: `http://127.0.0.1:${port}`,
    async stop() {
      await miniflare.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Its hubs are those of the first; queues and crons are that one's alone. */
function copyOf(app: WorkerOptions, port: number): WorkerOptions {
  const { exports: _, triggers: __, ...config } = app.config;
  return {
    config: { ...config, name: ELSEWHERE },
    dev: { unsafeDirectSockets: [{ host: "127.0.0.1", port }] },
  };
}
