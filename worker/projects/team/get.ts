import { memberExtras } from "../../../db/reads/member-extras.ts";
import { selectedMembers } from "../../../db/reads/members.ts";
import type { Context } from "../../platform/context.ts";
import type { Caller } from "../../platform/http/types.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize, memberIn } from "../core/snapshot.ts";
import { type MemberView, memberView } from "./views.ts";

/** A member by id, or `me`, which needs no permission: members always see their own access. */
export async function getMember(ctx: Context, request: ProjectRequest, id: string): Promise<MemberView> {
  const select = { ids: [id], userId: userIdOf(request.caller) };
  const snapshot = await openProject(ctx, request, {
    select,
    extras: (projectId) => memberExtras(ctx.db.nearby(), projectId, selectedMembers(projectId, select)),
  });
  const wanted = id === "me" ? (snapshot.me?.id ?? id) : id;
  if (wanted !== snapshot.me?.id) authorize(snapshot, "team.view");
  const member = memberIn(snapshot, wanted);
  const lastActiveAt = snapshot.extra.activity.find((row) => row.memberId === wanted)?.lastActiveAt ?? null;
  const aliases = snapshot.extra.aliases.filter((alias) => alias.memberId === wanted);
  return memberView(member, snapshot.catalogue, snapshot.now, { aliases, lastActiveAt });
}

const userIdOf = (caller: Caller): string | null => (caller.kind === "user" ? caller.user.id : null);
