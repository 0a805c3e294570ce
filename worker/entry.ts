import { app } from "./app.ts";
import { consume } from "./consume.ts";
import { runCron } from "./cron/run.ts";
import type { Env, MailMessage } from "./platform/env.ts";

export { Hub } from "./answers/freshness/hub.ts";

export default {
  fetch: app.fetch,
  queue: consume,
  scheduled: runCron,
} satisfies ExportedHandler<Env, MailMessage>;
