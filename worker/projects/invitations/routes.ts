import { Hono } from "hono";
import { userOf } from "../../platform/http/caller.ts";
import { ifMatch } from "../../platform/http/if-match.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { getProject } from "../core/get.ts";
import { callerOf, requestOf } from "../core/request.ts";
import { repeatable } from "../repeats/repeatable.ts";
import { acceptInvitation } from "./accept.ts";
import { askForNew } from "./ask-for-new.ts";
import { copyInvitationLink, linkOf } from "./copy-link.ts";
import { declineInvitation } from "./decline.ts";
import { editInvitation } from "./edit.ts";
import { getInvitation } from "./get.ts";
import { invite } from "./invite.ts";
import { listInvitations } from "./list.ts";
import { lookUpInvitation } from "./look-up.ts";
import { InvitationEdit, InvitationLink, InvitationPage, InvitationReference, NewInvitations } from "./schemas.ts";
import { sendAgain } from "./send-again.ts";
import { withdrawInvitation } from "./withdraw.ts";

/** Mounted at `/api/projects/:project/invitations`. */
export const projectInvitationsRoutes = new Hono<AppEnv>()
  .get("/", valid({ query: InvitationPage }), async (c) =>
    c.json(await listInvitations(c.var.ctx, requestOf(c), c.req.valid("query"))),
  )
  .post("/", valid({ json: NewInvitations }), repeatable(["team.invite"]), async (c) =>
    c.json(await invite(c.var.ctx, requestOf(c), c.req.valid("json"))),
  )
  .patch("/:invitation", valid({ json: InvitationEdit }), repeatable(["team.invite"]), async (c) => {
    const id = c.req.param("invitation");
    await editInvitation(c.var.ctx, requestOf(c), { id, ifMatch: ifMatch(c), edit: c.req.valid("json") });
    return c.json(await getInvitation(c.var.ctx, requestOf(c), id));
  })
  .delete("/:invitation", valid({}), repeatable(["team.invite"]), async (c) => {
    await withdrawInvitation(c.var.ctx, requestOf(c), c.req.param("invitation"));
    return c.body(null, 204);
  })
  .post("/:invitation/sending", valid({}), repeatable(["team.invite"]), async (c) => {
    await sendAgain(c.var.ctx, requestOf(c), c.req.param("invitation"));
    return c.json(await getInvitation(c.var.ctx, requestOf(c), c.req.param("invitation")));
  })
  .post("/:invitation/link", valid({}), repeatable(["team.invite"], linkOf), async (c) => {
    const source = await copyInvitationLink(c.var.ctx, requestOf(c), c.req.param("invitation"));
    c.set("source", source);
    return c.json(await linkOf(c.var.ctx, source));
  });

export const invitationLookupsRoutes = new Hono<AppEnv>().post("/", valid({ json: InvitationLink }), async (c) =>
  c.json(await lookUpInvitation(c.var.ctx, c.var.caller, c.req.valid("json").token)),
);

/** Mounted at `/api/invitations`. */
export const invitationsRoutes = new Hono<AppEnv>()
  .post("/acceptance", valid({ json: InvitationReference }), repeatable("member of the answer"), async (c) => {
    const projectId = await acceptInvitation(c.var.ctx, userOf(c), c.req.valid("json"));
    return c.json(await getProject(c.var.ctx, { caller: callerOf(c), project: projectId }));
  })
  .post("/declination", valid({ json: InvitationReference }), repeatable("anyone"), async (c) => {
    const user = c.var.caller === null ? null : userOf(c);
    await declineInvitation(c.var.ctx, user, c.req.valid("json"));
    return c.body(null, 204);
  })
  .post("/renewal", valid({ json: InvitationLink }), repeatable("anyone"), async (c) => {
    const user = c.var.caller === null ? null : userOf(c);
    await askForNew(c.var.ctx, user, c.req.valid("json").token);
    return c.body(null, 204);
  });
