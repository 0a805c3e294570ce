import type { Change } from "../../access/lease/protocol.ts";
import type { Touched } from "../../access/touches.ts";
import type { Standing } from "../../db/reads/feed-standing.ts";

interface Seat {
  readonly projectId: string;
  /** How many messages were sent since it last said that it reads them. */
  readonly unread: number;
}

/** A browser tab. */
export interface SessionGuest extends Seat {
  readonly kind: "session";
  readonly sessionId: string;
  readonly userId: string;
  readonly memberId: string;
}

/** A service. */
export interface KeyGuest extends Seat {
  readonly kind: "key";
  readonly keyId: string;
  /** Epoch ms; null: it has no end. */
  readonly expiresAt: number | null;
}

/** Who listens at a socket; kept with the socket, so that a hub that slept still knows. */
export type Guest = SessionGuest | KeyGuest;

/** In which the Worker names the guest to the hub; nobody else can reach that. */
export const GUEST_HEADER = "Gatehouse-Guest";

/** Why a feed was closed, for whoever listens: a code of RFC 6455's private range and one word. */
export interface Farewell {
  readonly code: number;
  readonly reason: string;
}

export const FAREWELLS = {
  /** Come again at once: what you may do has changed. */
  accessChanged: { code: 4000, reason: "access_changed" },
  malformed: { code: 4400, reason: "malformed" },
  /** The session, the membership or the key is over. */
  ended: { code: 4401, reason: "ended" },
  /** The project is archived, suspended or deleted. */
  projectClosed: { code: 4404, reason: "project_closed" },
  tooSlow: { code: 4408, reason: "too_slow" },
  /** The history is another one: forget everything and start over. */
  resync: { code: 4409, reason: "resync" },
  /** As many of theirs listen already as may. */
  tooMany: { code: 4429, reason: "too_many" },
} as const satisfies Record<string, Farewell>;

/** Whose seats are counted together. */
export const hostOf = (guest: Guest): string => (guest.kind === "session" ? guest.userId : guest.keyId);

/** At one project: a browser takes one for each tab, a service one for each process. */
export const MOST_SEATS: Readonly<Record<Guest["kind"], number>> = { session: 50, key: 1_000 };

const MOST_UNREAD = 100;

/** Whether a guest must leave when something changed, and why; null: it stays and is told. */
export function farewellTo(guest: Guest, changes: readonly Change[], standing: Standing): Farewell | null {
  if (!standing.isActive) return FAREWELLS.projectClosed;
  const valid = guest.kind === "session" ? standing.sessions.has(guest.sessionId) : standing.keys.has(guest.keyId);
  if (!valid) return FAREWELLS.ended;
  if (changes.some(({ touched }) => isTouched(guest, touched))) {
    return guest.kind === "session" ? FAREWELLS.accessChanged : FAREWELLS.ended;
  }
  return guest.unread >= MOST_UNREAD ? FAREWELLS.tooSlow : null;
}

/** Whether a change names the guest's member or key. `all` names nobody; whoever may still listen is looked up anyway. */
function isTouched(guest: Guest, touched: Touched): boolean {
  if (touched.all) return false;
  return guest.kind === "session" ? touched.members.includes(guest.memberId) : touched.keys.includes(guest.keyId);
}
