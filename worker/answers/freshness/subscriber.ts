import type { Change } from "../../../access/lease/protocol.ts";
import type { Touched } from "../../../access/touches.ts";
import type { ListeningRights } from "../../../db/reads/listening-rights.ts";

interface Listener {
  readonly projectId: string;
  /** How many messages were sent since its last acknowledgement. */
  readonly unread: number;
}

/** A browser tab. */
export interface SessionSubscriber extends Listener {
  readonly kind: "session";
  readonly sessionId: string;
  readonly userId: string;
  readonly memberId: string;
}

/** A service. */
export interface KeySubscriber extends Listener {
  readonly kind: "key";
  readonly keyId: string;
  /** Epoch ms; null: it has no end. */
  readonly expiresAt: number | null;
}

/** Who listens at a socket; kept with the socket, so that a hub that slept still knows. */
export type Subscriber = SessionSubscriber | KeySubscriber;

/** The header in which the Worker names the subscriber. Only the Worker can reach the hub. */
export const SUBSCRIBER_HEADER = "Gatehouse-Subscriber";

/** Why a feed was closed: a code of RFC 6455's private range and one word. */
export interface CloseReason {
  readonly code: number;
  readonly reason: string;
}

export const CLOSE_REASONS = {
  /** Reconnect at once: the subscriber's rights have changed. */
  accessChanged: { code: 4000, reason: "access_changed" },
  malformed: { code: 4400, reason: "malformed" },
  /** The session, the membership or the key is over. */
  ended: { code: 4401, reason: "ended" },
  /** The project is archived, suspended or deleted. */
  projectClosed: { code: 4404, reason: "project_closed" },
  tooSlow: { code: 4408, reason: "too_slow" },
  /** The history was replaced: forget everything and start over. */
  resync: { code: 4409, reason: "resync" },
  /** This person or key already has the most subscribers allowed. */
  tooMany: { code: 4429, reason: "too_many" },
} as const satisfies Record<string, CloseReason>;

/** The owner of subscribers that are counted together. */
export const quotaHolderOf = (subscriber: Subscriber): string =>
  subscriber.kind === "session" ? subscriber.userId : subscriber.keyId;

/** At one project: a browser takes one for each tab, a service one for each process. */
export const MOST_SUBSCRIBERS: Readonly<Record<Subscriber["kind"], number>> = { session: 50, key: 1_000 };

const MOST_UNREAD = 100;

/** Why a change closes the subscriber's feed; null: the feed stays open and is told. */
export function closeReasonFor(
  subscriber: Subscriber,
  changes: readonly Change[],
  standing: ListeningRights,
): CloseReason | null {
  if (!standing.isActive) return CLOSE_REASONS.projectClosed;
  const valid =
    subscriber.kind === "session" ? standing.sessions.has(subscriber.sessionId) : standing.keys.has(subscriber.keyId);
  if (!valid) return CLOSE_REASONS.ended;
  if (changes.some(({ touched }) => isTouched(subscriber, touched))) {
    return subscriber.kind === "session" ? CLOSE_REASONS.accessChanged : CLOSE_REASONS.ended;
  }
  return subscriber.unread >= MOST_UNREAD ? CLOSE_REASONS.tooSlow : null;
}

/** Whether a change names the subscriber's member or key. `all` names none: rights are read for each broadcast anyway. */
function isTouched(subscriber: Subscriber, touched: Touched): boolean {
  if (touched.all) return false;
  return subscriber.kind === "session"
    ? touched.members.includes(subscriber.memberId)
    : touched.keys.includes(subscriber.keyId);
}
