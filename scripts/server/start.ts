import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tickEveryMinute } from "./crons.ts";
import { openDataFolder } from "./data-folder.ts";
import { readDeployment } from "./deployment.ts";
import { oneLine } from "./failure.ts";
import { applyMigrations } from "./migrations.ts";
import { type Runtime, startRuntime } from "./runtime.ts";
import { type Environment, readSettings, type Settings } from "./settings.ts";
import type { Installation } from "./workers.ts";

export interface Server extends Runtime {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
  readonly settings: Settings;
  /** The paths that are the Worker's, as in wrangler.toml; all others are assets. */
  readonly workerPaths: readonly string[];
}

const ROOT = resolve(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");
const MIGRATIONS = join(ROOT, "db/migrations");

/**
 * Serves a build with the settings in `environment` (docs/self-hosting.md lists them), migrations applied.
 *
 * @throws StartFailure for whatever its operator can mend.
 */
export async function startServer(environment: Environment, dist = DIST): Promise<Server> {
  const settings = await readSettings(environment);
  const { rootSecret, release } = await openDataFolder(settings.dataDir);
  try {
    const installation = describeInstallation(settings, rootSecret, dist);
    const runtime = await startMigrated(installation);
    return withClock(runtime, installation, release);
  } catch (error) {
    release();
    throw error;
  }
}

function describeInstallation(settings: Settings, rootSecret: string, dist: string): Installation {
  const deployment = readDeployment(join(dist, "gatehouse"));
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  return { settings, rootSecret, deployment, version, dist };
}

async function startMigrated(installation: Installation): Promise<Runtime> {
  const runtime = await startRuntime(installation);
  try {
    await applyMigrations(await runtime.database(), MIGRATIONS);
    return runtime;
  } catch (error) {
    await runtime.stop();
    throw error;
  }
}

function withClock(runtime: Runtime, { deployment, settings }: Installation, release: () => void): Server {
  const clock = startClock(runtime, deployment.triggers.crons);
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return {
    ...runtime,
    url: `http://${host}:${settings.port}`,
    settings,
    workerPaths: deployment.assets.run_worker_first,
    async reload() {
      await runtime.reload();
      await applyMigrations(await runtime.database(), MIGRATIONS);
    },
    async stop() {
      await clock.stop();
      await runtime.stop();
      release();
    },
  };
}

/** Stopping waits for the crons that run: Miniflare may wait for ever when its runtime ends under them. */
function startClock(runtime: Runtime, crons: readonly string[]) {
  const running = new Set<Promise<void>>();
  const run = (cron: string) => {
    const done = runtime
      .runCron(cron)
      .catch((error) => console.error(`The cron "${cron}" failed: ${oneLine(error)}`))
      .finally(() => running.delete(done));
    running.add(done);
  };
  const stopTicking = tickEveryMinute(crons, run);
  return {
    async stop() {
      stopTicking();
      await Promise.all(running);
    },
  };
}
