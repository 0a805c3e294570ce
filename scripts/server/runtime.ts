import type { D1Database } from "@cloudflare/workers-types";
import { Log, LogLevel, Miniflare } from "miniflare";
import { oneLine, StartFailure } from "./failure.ts";
import { type Installation, miniflareOptions } from "./workers.ts";

export interface Runtime {
  /** Good until the next `reload`. */
  database(): Promise<D1Database>;
  runCron(expression: string): Promise<void>;
  /** Loads the Worker again, as it is built now. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/** Ctrl-C reaches workerd as well, which Miniflare would call a crash. */
class RuntimeLog extends Log {
  stopping = false;
  override log(message: string): void {
    if (!this.stopping) super.log(message);
  }
}

/** @throws StartFailure when workerd refuses the build. */
export async function startRuntime(installation: Installation): Promise<Runtime> {
  const log = new RuntimeLog(LogLevel.WARN);
  const options = () => ({ ...miniflareOptions(installation), cf: false, log, logRequests: false });
  const miniflare = new Miniflare(options());
  await whenReady(miniflare);
  const { name, d1_databases } = installation.deployment;
  return {
    database: () => miniflare.getD1Database(d1_databases[0]?.binding ?? "", name),
    async runCron(cron) {
      const { scheduled } = await miniflare.getWorker(name);
      await scheduled({ cron, scheduledTime: new Date() });
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
