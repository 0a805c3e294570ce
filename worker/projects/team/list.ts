import type { TeamFilter } from "../../../db/reads/team.ts";
import { type ListedMember, readTeamPage } from "../../../db/reads/team-page.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import type { Page } from "../../platform/http/list.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize, type ProjectSnapshot } from "../core/snapshot.ts";
import { invitationView } from "../invitations/views.ts";
import type { TeamEntry } from "./answers.ts";
import { patternsGiving, presetsGiving } from "./giving.ts";
import type { TeamQuery } from "./schemas.ts";
import { searchBeginnings } from "./search-words.ts";
import { nextCursor, readCursor, type TeamPlace } from "./team-cursor.ts";
import { memberView } from "./views.ts";

export type { TeamEntry } from "./answers.ts";

/**
 * The owner and the caller, pending invitations, newest first, then members in the requested order: one list, which the
 * server searches and pages.
 */
export async function listTeam(ctx: Context, request: ProjectRequest, query: TeamQuery): Promise<Page<TeamEntry>> {
  const asked = readCursor(query.cursor);
  const snapshot = await openProject(ctx, request, { select: { owner: true } });
  authorize(snapshot, "team.view");
  const place = asked ?? { top: topOf(request, snapshot), shown: 0, from: null };
  const read = await readTeamPage(ctx.db.nearby(), snapshot.project.id, {
    filter: filterOf(query, snapshot),
    order: query.sort,
    top: place.top,
    from: place.from,
    limit: query.limit,
    show: {
      members: query.status === undefined || query.status === "active",
      invitations: query.inactiveDays === undefined ? invitationsShown(query.status) : "none",
    },
  });
  return cutPage(snapshot, query, read, place);
}

const invitationsShown = (status: TeamQuery["status"]) => (status === "active" ? "none" : (status ?? "all"));

function filterOf(query: TeamQuery, { catalogue, now }: ProjectSnapshot): TeamFilter {
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

/** The owner, then the caller. A service gets the plain order. */
function topOf({ caller }: ProjectRequest, { members, me }: ProjectSnapshot): string[] {
  if (caller.kind === "key") return [];
  const owner = [...members.values()].find(({ isOwner }) => isOwner);
  return [...new Set([owner, me].flatMap((member) => member?.id ?? []))];
}

type Read = Awaited<ReturnType<typeof readTeamPage>>;

function cutPage(snapshot: ProjectSnapshot, { limit }: TeamQuery, read: Read, place: TeamPlace): Page<TeamEntry> {
  const waiting = read.top.slice(place.shown);
  const first = waiting.slice(0, limit);
  const invited = read.invitations.slice(0, limit - first.length);
  const joined = read.members.slice(0, limit - first.length - invited.length);
  const memberEntry = ({ key: _, member, ...extras }: ListedMember) => ({
    entry: "member" as const,
    ...memberView(member, snapshot.catalogue, snapshot.now, extras),
  });
  const items: TeamEntry[] = [
    ...first.map(memberEntry),
    ...invited.map((row) => ({ entry: "invitation" as const, ...invitationView(row, snapshot.now) })),
    ...joined.map(memberEntry),
  ];
  return { items, nextCursor: nextCursor({ ...read, waiting, first, invited, joined }, place) };
}
