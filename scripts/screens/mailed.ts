import { setTimeout } from "node:timers/promises";
import type { APIRequestContext } from "playwright-core";

const PATIENCE_MS = 20_000;
const LOOK_AGAIN_MS = 50;

/** What `find` finds in a letter to that address, the newest first, as soon as there is one. */
export async function mailedTo(
  anybody: APIRequestContext,
  email: string,
  find: (text: string) => string | undefined,
): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(LOOK_AGAIN_MS)) {
    const answer = await anybody.get(`/mailbox/messages.json?to=${encodeURIComponent(email)}`);
    const { items } = (await answer.json()) as { items: { text: string }[] };
    const [found] = items.flatMap(({ text }) => find(text) ?? []);
    if (found !== undefined) return found;
  }
  throw new Error(`No letter came to ${email}.`);
}
