import type { ListedMember, TeamCursor } from "../../../db/reads/team-page.ts";
import { type CursorPart, decodeCursor, encodeCursor } from "../../platform/http/list.ts";
import type { InvitationRow } from "../invitations/views.ts";

/** Where a page of the team list starts. */
export interface TeamPlace {
  /** The members listed first on the first page, kept even if the owner changes while paging. */
  readonly top: readonly string[];
  /** How many of them have been shown. */
  readonly shown: number;
  /** Null until all of them have been shown. */
  readonly from: TeamCursor | null;
}

/** The rows read for a page, one more of each kind than fits, and the ones shown. */
export interface Cut {
  readonly waiting: readonly ListedMember[];
  readonly first: readonly ListedMember[];
  readonly invitations: readonly InvitationRow[];
  readonly invited: readonly InvitationRow[];
  readonly members: readonly ListedMember[];
  readonly joined: readonly ListedMember[];
}

export function nextCursor(cut: Cut, { top, shown }: TeamPlace): string | null {
  const encode = (...parts: readonly CursorPart[]) => encodeCursor([...parts, top.join()]);
  if (cut.waiting.length > cut.first.length) return encode("top", shown + cut.first.length, "");
  if (cut.invitations.length > cut.invited.length) {
    const last = cut.invited.at(-1)?.invitation;
    return encode("invitations", last?.createdAt ?? "", last?.id ?? "");
  }
  if (cut.members.length === cut.joined.length) return null;
  const last = cut.joined.at(-1);
  return encode("members", last?.key ?? "", last?.member.id ?? "");
}

/** Null for the first page. Without an id, the page starts at the first entry of its kind. */
export function readCursor(cursor: string | undefined): TeamPlace | null {
  const parts = decodeCursor(cursor, 4);
  if (parts === null) return null;
  const [phase, key = "", id, joined] = parts;
  const top = String(joined).split(",");
  if (phase === "top") return { top, shown: Number(key) || 0, from: null };
  return { top, shown: top.length, from: fromPlace(phase === "members", key, String(id)) };
}

function fromPlace(inMembers: boolean, key: CursorPart, id: string): TeamCursor {
  if (inMembers) return { in: "members", after: id === "" ? null : [key, id] };
  return { in: "invitations", after: id === "" ? null : [Number(key), id] };
}
