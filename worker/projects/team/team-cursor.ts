import type { ListedMember, TeamCursor } from "../../../db/reads/team-page.ts";
import { type CursorPart, decodeCursor, encodeCursor } from "../../platform/http/list.ts";
import type { InvitationRow } from "../invitations/views.ts";

/** Where a page of the team starts. */
export interface TeamPlace {
  /** Who comes first, as the first page had it: also when the owner is another one meanwhile. */
  readonly top: readonly string[];
  /** How many of them were shown. */
  readonly shown: number;
  /** Null while some of them were not. */
  readonly from: TeamCursor | null;
}

/** What was read for a page, one more of each kind than it holds, and what it shows. */
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

/** Null for the first page. Without an id, it starts at the first of its kind. */
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
