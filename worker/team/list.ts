import type { TeamFilter } from "../../db/reads/team.ts";
import { type ListedMember, readTeamPage, type TeamCursor } from "../../db/reads/team-page.ts";
import type { Context } from "../context.ts";
import { DAY_MS } from "../day.ts";
import { decodeCursor, encodeCursor, type Page } from "../http/list.ts";
import { type InvitationRow, type InvitationView, invitationView } from "../invitations/views.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize, type Seen } from "../projects/seen.ts";
import { patternsGiving, presetsGiving } from "./giving.ts";
import type { TeamQuery } from "./schemas.ts";
import { searchBeginnings } from "./search-words.ts";
import { type MemberView, memberView } from "./views.ts";

export type TeamEntry = ({ entry: "member" } & MemberView) | ({ entry: "invitation" } & InvitationView);

/** Pending invitations, newest first, then members in the order asked for: one list, searched and cut by the server. */
export async function listTeam(ctx: Context, request: ProjectRequest, query: TeamQuery): Promise<Page<TeamEntry>> {
  const from = readCursor(query.cursor);
  const seen = await openProject(ctx, request);
  authorize(seen, "team.view");
  const { invitations, members } = await readTeamPage(ctx.db.nearby(), seen.project.id, {
    filter: filterOf(query, seen),
    order: query.sort,
    from,
    limit: query.limit,
    show: {
      members: query.status === undefined || query.status === "active",
      invitations: query.inactiveDays === undefined ? invitationsShown(query.status) : "none",
    },
  });
  return cutPage(seen, query, invitations, members);
}

const invitationsShown = (status: TeamQuery["status"]) => (status === "active" ? "none" : (status ?? "all"));

function filterOf(query: TeamQuery, { catalogue, now }: Seen): TeamFilter {
  const { permission, inactiveDays } = query;
  return {
    words: searchBeginnings(query.q ?? ""),
    kind: query.kind ?? null,
    preset: query.preset ?? null,
    holding:
      permission === undefined
        ? null
        : { presets: presetsGiving(permission, catalogue), patterns: patternsGiving(permission, catalogue) },
    inactiveSince: inactiveDays === undefined ? null : now - inactiveDays * DAY_MS,
    now,
  };
}

function cutPage(
  seen: Seen,
  query: TeamQuery,
  invitations: readonly InvitationRow[],
  members: readonly ListedMember[],
): Page<TeamEntry> {
  const invited = invitations.slice(0, query.limit);
  const joined = members.slice(0, query.limit - invited.length);
  const items: TeamEntry[] = [
    ...invited.map((row) => ({ entry: "invitation" as const, ...invitationView(row, seen.now) })),
    ...joined.map(({ key: _, member, ...extras }) => ({
      entry: "member" as const,
      ...memberView(member, seen.catalogue, seen.now, extras),
    })),
  ];
  return { items, nextCursor: nextCursor({ invitations, invited, members, joined }) };
}

interface Cut {
  readonly invitations: readonly InvitationRow[];
  readonly invited: readonly InvitationRow[];
  readonly members: readonly ListedMember[];
  readonly joined: readonly ListedMember[];
}

function nextCursor({ invitations, invited, members, joined }: Cut): string | null {
  const lastInvited = invited.at(-1)?.invitation;
  if (lastInvited && invitations.length > invited.length) {
    return encodeCursor(["invitations", lastInvited.createdAt, lastInvited.id]);
  }
  if (members.length === joined.length) return null;
  const last = joined.at(-1);
  return encodeCursor(["members", last?.key ?? "", last?.member.id ?? ""]);
}

/** `["members", "", ""]` starts at the first member. */
function readCursor(cursor: string | undefined): TeamCursor {
  const [phase, key, id] = decodeCursor(cursor, 3) ?? ["invitations", "", ""];
  if (phase === "members") return { in: "members", after: id === "" ? null : [key ?? "", String(id)] };
  return { in: "invitations", after: id === "" ? null : [Number(key), String(id)] };
}
