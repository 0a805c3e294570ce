import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startCronClock } from "./crons.ts";
import { openDataFolder } from "./data-folder.ts";
import { readDeployment } from "./deployment.ts";
import { oneLine } from "./failure.ts";
import { applyMigrations } from "./migrations.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { rootSecretOf } from "./root-secret.ts";
import { type Runtime, startRuntime, withDatabase } from "./runtime.ts";
import { type Environment, readSettings, type Settings } from "./settings.ts";
import { requireSoundDatabases } from "./stored-databases.ts";
import type { ServerConfig } from "./workers.ts";

export interface Server extends Runtime {
  /** The server's URL, without a trailing slash. */
  readonly url: string;
  readonly settings: Settings;
  /** The Worker's paths, as in wrangler.toml; all others are assets. */
  readonly workerPaths: readonly string[];
}

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const MIGRATIONS = join(ROOT, "db/migrations");
/** Sent to the Worker as a cron at each start, when the queue, which is in memory, is empty. */
const AT_START = "@start";

/**
 * Serves a build with the settings in `environment` (docs/self-hosting.md lists them), migrations applied.
 *
 * @throws StartFailure for problems that the operator can fix
 */
export async function startServer(environment: Environment, dist = DIST): Promise<Server> {
  const settings = await readSettings(environment);
  const { path, release } = openDataFolder(settings.dataDir);
  try {
    const config = describeConfig({ ...settings, dataDir: path }, dist);
    requireSoundDatabases(path);
    await withDatabase(config, (database) => prepareDatabase(database, MIGRATIONS, path));
    const startedAt = new Date();
    const runtime = await startRuntime(config);
    await resume(runtime, startedAt);
    return withClock(runtime, config, release);
  } catch (error) {
    release();
    throw error;
  }
}

function describeConfig(settings: Settings, dist: string): ServerConfig {
  const deployment = readDeployment(join(dist, "gatehouse"));
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const rootSecret = settings.variables.ROOT_SECRET ?? rootSecretOf(settings.dataDir);
  return { settings, rootSecret, deployment, version, dist };
}

function withClock(runtime: Runtime, { deployment, settings }: ServerConfig, release: () => void): Server {
  const clock = startClock(runtime, deployment.triggers.crons);
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return {
    ...runtime,
    url: `http://${host}:${settings.port}`,
    settings,
    workerPaths: deployment.assets.run_worker_first,
    async reload() {
      await applyMigrations(await runtime.database(), MIGRATIONS);
      const reloadedAt = new Date();
      await runtime.reload();
      await resume(runtime, reloadedAt);
    },
    async stop() {
      await clock.stop();
      await runtime.stop();
      release();
    },
  };
}

const resume = (runtime: Runtime, since: Date) => runOrSay(runtime, AT_START, since);

const runOrSay = (runtime: Runtime, cron: string, at?: Date): Promise<void> =>
  runtime.runCron(cron, at).catch((error) => console.error(`The cron "${cron}" failed: ${oneLine(error)}`));

/** Stopping waits for running crons: Miniflare may hang if its runtime ends during one. */
function startClock(runtime: Runtime, crons: readonly string[]) {
  const running = new Set<Promise<void>>();
  const run = (cron: string) => {
    const done = runOrSay(runtime, cron).finally(() => running.delete(done));
    running.add(done);
  };
  const stopClock = startCronClock(crons, run);
  return {
    async stop() {
      stopClock();
      await Promise.all(running);
    },
  };
}
