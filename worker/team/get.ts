import { memberExtras } from "../../db/reads/member-extras.ts";
import { selectedMembers } from "../../db/reads/members.ts";
import type { Context } from "../context.ts";
import type { Caller } from "../http/types.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize, memberIn } from "../projects/seen.ts";
import { type MemberView, memberView } from "./views.ts";

/** A member by id, or `me`, which needs no permission: everybody sees their own access. */
export async function getMember(ctx: Context, request: ProjectRequest, id: string): Promise<MemberView> {
  const select = { ids: [id], userId: userIdOf(request.caller) };
  const seen = await openProject(ctx, request, {
    select,
    extras: (projectId) => memberExtras(ctx.db.nearby(), projectId, selectedMembers(projectId, select)),
  });
  const wanted = id === "me" ? (seen.me?.id ?? id) : id;
  if (wanted !== seen.me?.id) authorize(seen, "team.view");
  const member = memberIn(seen, wanted);
  const lastActiveAt = seen.extra.activity.find((row) => row.memberId === wanted)?.lastActiveAt ?? null;
  const aliases = seen.extra.aliases.filter((alias) => alias.memberId === wanted);
  return memberView(member, seen.catalogue, seen.now, { aliases, lastActiveAt });
}

const userIdOf = (caller: Caller): string | null => (caller.kind === "user" ? caller.user.id : null);
