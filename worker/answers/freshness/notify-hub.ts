import type { Notice } from "../../../access/lease/protocol.ts";
import type { NotifyHub } from "../../platform/context.ts";
import type { Env } from "../../platform/env.ts";
import { logError } from "../../platform/log-error.ts";
import { pause } from "../../platform/retry.ts";
import { memory } from "./isolate.ts";

export const hubOf = (env: Env, stream: string) => env.HUB.get(env.HUB.idFromName(stream));

const NOTICE_MS = 500;

/** A notice may fail or be slow: the hub verifies by itself within its trust, so the bound holds without it. */
export const notifyHub: NotifyHub = async (env, stream, notice, after) => {
  memory.saw(stream, notice.revision);
  const sent = send(env, stream, notice);
  after(sent);
  await Promise.race([sent, pause(NOTICE_MS)]);
};

async function send(env: Env, stream: string, notice: Notice): Promise<void> {
  try {
    await hubOf(env, stream).notice(notice);
  } catch (error) {
    logError("a hub was not told", error, { stream, revision: notice.revision });
  }
}
