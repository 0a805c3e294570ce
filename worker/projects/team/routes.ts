import { Hono } from "hono";
import { ifMatch } from "../../platform/http/if-match.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { changeMembers } from "./change-many.ts";
import { editMember } from "./edit.ts";
import { getMember } from "./get.ts";
import { listTeam } from "./list.ts";
import { removeMember } from "./remove.ts";
import { restoreMember } from "./restore.ts";
import { MemberEdit, MembersChange, TeamQuery } from "./schemas.ts";

/** Mounted at `/api/projects/:project/members`. */
export const teamRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: TeamQuery }), async (c) =>
    c.json(await listTeam(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .post("/changes", valid({ json: MembersChange }), repeatable(["team.edit", "team.remove"]), async (c) =>
    c.json(await changeMembers(c.var.ctx, requestOf(c), c.req.valid("json"))),
  )
  .get("/:member", valid({}), async (c) => {
    const member = await getMember(c.var.ctx, requestOf(c), c.req.param("member"));
    c.header("ETag", `"${member.revision}"`);
    return c.json(member);
  })
  .patch("/:member", valid({ json: MemberEdit }), repeatable(["team.edit"]), async (c) => {
    const memberId = c.req.param("member");
    await editMember(c.var.ctx, requestOf(c), { memberId, ifMatch: ifMatch(c), edit: c.req.valid("json") });
    const member = await getMember(c.var.ctx, requestOf(c), memberId);
    c.header("ETag", `"${member.revision}"`);
    return c.json(member);
  })
  .delete("/:member", valid({}), repeatable(["team.remove"]), async (c) =>
    c.json(await removeMember(c.var.ctx, requestOf(c), c.req.param("member"))),
  )
  .post("/:member/restoration", valid({}), repeatable(["team.invite", "team.remove"]), async (c) => {
    await restoreMember(c.var.ctx, requestOf(c), c.req.param("member"));
    return c.json(await getMember(c.var.ctx, requestOf(c), c.req.param("member")));
  });
