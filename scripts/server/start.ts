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
const MIGRATIONS = join(ROOT, "db/migrations");

/**
 * Serves the build in `dist` with the settings in `environment` (docs/self-hosting.md lists them), migrations applied.
 *
 * @throws StartFailure for whatever its operator can mend.
 */
export async function startServer(environment: Environment): Promise<Server> {
  const installation = await describeInstallation(environment);
  const runtime = await startRuntime(installation);
  try {
    await applyMigrations(await runtime.database(), MIGRATIONS);
  } catch (error) {
    await runtime.stop();
    throw error;
  }
  return withClock(runtime, installation);
}

async function describeInstallation(environment: Environment): Promise<Installation> {
  const settings = await readSettings(environment);
  const dist = join(ROOT, "dist");
  return {
    settings,
    dist,
    rootSecret: openDataFolder(settings.dataDir).rootSecret,
    deployment: readDeployment(join(dist, "gatehouse")),
    version: JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version,
  };
}

function withClock(runtime: Runtime, { deployment, settings }: Installation): Server {
  let stopped = false;
  const run = (expression: string) => {
    runtime.runCron(expression).catch((error) => {
      if (!stopped) console.error(`The cron "${expression}" failed: ${oneLine(error)}`);
    });
  };
  const stopTicking = tickEveryMinute(deployment.triggers.crons, run);
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
    stop() {
      stopped = true;
      stopTicking();
      return runtime.stop();
    },
  };
}
