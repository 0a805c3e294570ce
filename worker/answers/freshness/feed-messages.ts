import type { FeedPush } from "../../../access/feed/messages.ts";
import type { Change } from "../../../access/lease/protocol.ts";
import type { Touched } from "../../../access/touches.ts";
import { type FeedKind, kindsOf, type LogDelta } from "./feed-news.ts";
import type { Subscriber } from "./subscriber.ts";

/** What a browser tab is told: the revision and the kinds of things touched. It reads the things from the ordinary API. */
export interface TabMessage {
  readonly revision: number;
  readonly kinds: readonly FeedKind[];
}

/** What a subscriber sends to acknowledge messages. */
export const SEEN = "seen";
/** In characters, far below any runtime's limit. A longer message is left out, and the subscriber asks. */
const LONGEST_PUSH = 100_000;

export function messageFor(subscriber: Subscriber, { base, head, changes }: LogDelta): string {
  const tab: TabMessage = { revision: head.revision, kinds: kindsOf(changes) };
  if (subscriber.kind === "session") return JSON.stringify(tab);
  const push: FeedPush = { kind: "changes", base: pointOf(base), changes: (changes ?? []).map(changeForKeys) };
  const text = JSON.stringify(push);
  if (changes !== null && text.length <= LONGEST_PUSH) return text;
  return JSON.stringify({ kind: "changes", base: pointOf(head), changes: [] } satisfies FeedPush);
}

const pointOf = ({ revision, hash }: Change | LogDelta["base"]) => ({ revision, hash });

/** A synced service follows members and resources by id: names of aliases, addresses and keys are left out. */
export const changeForKeys = ({ revision, hash, touched }: Change): Change => ({
  revision,
  hash,
  touched: forKeys(touched),
});

const forKeys = (touched: Touched): Touched => (touched.all ? touched : { ...touched, aliases: [], keys: [] });

/** The first changes, up to a moderate length; the caller asks again from there. */
export function fittingChanges(changes: readonly Change[]): { changes: readonly Change[]; isWhole: boolean } {
  let length = 0;
  const end = changes.findIndex((change) => {
    length += JSON.stringify(change).length;
    return length > LONGEST_PUSH;
  });
  return end < 0 ? { changes, isWhole: true } : { changes: changes.slice(0, Math.max(1, end)), isWhole: false };
}
