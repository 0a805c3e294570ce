import { createExecutionContext, createScheduledController, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import worker from "../../worker/entry.ts";

/** What the deployment does by itself once a day. */
export async function runDailyChores(): Promise<void> {
  const execution = createExecutionContext();
  await worker.scheduled(createScheduledController({ cron: "17 3 * * *" }), env, execution);
  await waitOnExecutionContext(execution);
}
