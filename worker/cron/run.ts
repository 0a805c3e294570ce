import { notifyHub } from "../answers/freshness/notify-hub.ts";
import { createContext } from "../platform/context.ts";
import type { Env } from "../platform/env.ts";
import { newIdAt } from "../platform/ids.ts";
import { clearOld } from "./clear-old.ts";
import { resumeMail } from "./resume-mail.ts";
import { sweepMail } from "./sweep-mail.ts";

/** The cron times of `wrangler.toml`. */
const EVERY_MINUTE = "* * * * *";
const DAILY = "17 3 * * *";
/** Sent only by the embedded server (scripts/server/start.ts). */
const AT_START = "@start";

/** The Worker's scheduled handler. */
export const runCron: ExportedHandlerScheduledHandler<Env> = async (controller, env, execution) => {
  const ctx = await createContext({
    env,
    requestId: newIdAt(Date.now)("req"),
    waitUntil: (work) => execution.waitUntil(work),
    notifyHub,
  });
  switch (controller.cron) {
    case EVERY_MINUTE:
      return sweepMail(ctx);
    case AT_START:
      return resumeMail(ctx, controller.scheduledTime);
    case DAILY:
      return clearOld(ctx);
    default:
      throw new Error(`Nothing runs at ${controller.cron}.`);
  }
};
