import { pause } from "../changes/retry.ts";
import type { Env } from "../env.ts";
import { logError } from "../mail/log-error.ts";
import type { Hub } from "./hub.ts";
import type { Notice } from "./hub-state.ts";
import { memory } from "./isolate.ts";

export const hubOf = (env: Env, stream: string): DurableObjectStub<Hub> => env.HUB.get(env.HUB.idFromName(stream));

const TELLING_MS = 500;

/**
 * Tells a stream's hub of an event that was just committed, before the change is acknowledged: as a rule it then bites at
 * once, everywhere that asks. It may fail or be slow, for the hub verifies by itself within its trust.
 */
export async function tellHub(env: Env, stream: string, notice: Notice, after: (work: Promise<unknown>) => void) {
  memory.saw(stream, notice.revision);
  const told = tell(env, stream, notice);
  after(told);
  await Promise.race([told, pause(TELLING_MS)]);
}

async function tell(env: Env, stream: string, notice: Notice): Promise<void> {
  try {
    await hubOf(env, stream).notice(notice);
  } catch (error) {
    logError("a hub was not told", error, { stream, revision: notice.revision });
  }
}
