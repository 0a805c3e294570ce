import { app } from "./app.ts";
import { runCron } from "./cron/run.ts";
import type { Env, MailMessage } from "./env.ts";
import { consume } from "./queue/consume.ts";

export { Hub } from "./freshness/hub.ts";

export default {
  fetch: app.fetch,
  queue: consume,
  scheduled: runCron,
} satisfies ExportedHandler<Env, MailMessage>;
