import { setTimeout } from "node:timers/promises";
import type { APIRequestContext } from "playwright-core";

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** The first match of `find` in the mail to that address, newest first. Waits until there is one. */
export async function mailedTo(
  reader: APIRequestContext,
  email: string,
  find: (text: string) => string | undefined,
): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(LOOK_AGAIN_MS)) {
    const answer = await reader.get(`/mailbox/messages.json?to=${encodeURIComponent(email)}`);
    const { items } = (await answer.json()) as { items: { text: string }[] };
    const [found] = items.flatMap(({ text }) => find(text) ?? []);
    if (found !== undefined) return found;
  }
  throw new Error(`No mail arrived for ${email}.`);
}
