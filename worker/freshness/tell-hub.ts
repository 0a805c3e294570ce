import type { Env } from "../env.ts";
import { logError } from "../mail/log-error.ts";
import type { Hub } from "./hub.ts";
import type { Notice } from "./hub-state.ts";

export const hubOf = (env: Env, stream: string): DurableObjectStub<Hub> => env.HUB.get(env.HUB.idFromName(stream));

/** Tells a stream's hub of an event that was just committed. It may fail: the hub verifies by itself within its trust. */
export async function tellHub(env: Env, stream: string, notice: Notice): Promise<void> {
  try {
    await hubOf(env, stream).notice(notice);
  } catch (error) {
    logError("a hub was not told", error, { stream, revision: notice.revision });
  }
}
