import type { D1Database } from "@cloudflare/workers-types";
import { Log, LogLevel, Miniflare } from "miniflare";
import { oneLine, StartFailure } from "./failure.ts";
import { databaseOptions, miniflareOptions, type ServerConfig } from "./workers.ts";

export interface Runtime {
  /** Valid until the next `reload`. */
  database(): Promise<D1Database>;
  runCron(expression: string, at?: Date): Promise<void>;
  /** Loads the Worker again from the current build. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Ctrl-C also reaches workerd, which Miniflare would report as a crash. */
class RuntimeLog extends Log {
  stopping = false;
  override log(message: string): void {
    if (!this.stopping) super.log(message);
  }
}

/**
 * Opens the database before the Worker runs and before anything listens.
 *
 * @throws StartFailure if workerd does not start
 */
export async function withDatabase<T>(config: ServerConfig, work: (database: D1Database) => Promise<T>): Promise<T> {
  const log = new RuntimeLog(LogLevel.WARN);
  const miniflare = new Miniflare({ ...databaseOptions(config), cf: false, log, logRequests: false });
  await whenReady(miniflare);
  try {
    return await work(await miniflare.getD1Database(nameOf(config)));
  } finally {
    log.stopping = true;
    await miniflare.dispose();
  }
}

const nameOf = ({ deployment }: ServerConfig): string => deployment.d1_databases[0]?.binding ?? "";

/** @throws StartFailure if workerd rejects the build */
export async function startRuntime(config: ServerConfig): Promise<Runtime> {
  const log = new RuntimeLog(LogLevel.WARN);
  const options = () => ({ ...miniflareOptions(config), cf: false, log, logRequests: false });
  const miniflare = new Miniflare(options());
  await whenReady(miniflare);
  const { name } = config.deployment;
  return {
    database: () => miniflare.getD1Database(nameOf(config), name),
    async runCron(cron, scheduledTime = new Date()) {
      const { scheduled } = await miniflare.getWorker(name);
      await scheduled({ cron, scheduledTime });
    },
    reload: () => miniflare.setOptions(options()),
    stop() {
      log.stopping = true;
      return miniflare.dispose();
    },
  };
}

async function whenReady(miniflare: Miniflare): Promise<void> {
  try {
    await miniflare.ready;
  } catch (error) {
    await miniflare.dispose().catch(() => undefined);
    throw new StartFailure(`The Worker does not start: ${oneLine(error)}. Build it again with: npm run build`);
  }
}
