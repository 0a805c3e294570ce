import { Hono } from "hono";
import { administratorOnly } from "../platform/http/administrator-only.ts";
import { signedIn, userOf } from "../platform/http/caller.ts";
import { confirmed } from "../platform/http/confirmed.ts";
import type { AppEnv } from "../platform/http/types.ts";
import { valid } from "../platform/http/valid.ts";
import { EventQuery, VerificationQuery } from "../projects/events/schemas.ts";
import { repeatable } from "../projects/repeats/repeatable.ts";
import { becomeAdministrator } from "./become-administrator.ts";
import { listDeploymentEvents } from "./list-events.ts";
import { listUsers } from "./list-users.ts";
import { readHealth } from "./read-health.ts";
import { SetUpCode, UserPage } from "./schemas.ts";
import { settingsView } from "./settings.ts";
import { suspendProject, unsuspendProject } from "./suspend-project.ts";
import { suspendUser, unsuspendUser } from "./suspend-user.ts";
import { verifyDeployment } from "./verify-events.ts";

export const deploymentRoutes = new Hono<AppEnv>()
  .post("/administrator", signedIn(), valid({ json: SetUpCode }), async (c) => {
    await becomeAdministrator(c.var.ctx, userOf(c).id, c.req.valid("json").code);
    return c.json({ administrator: true });
  })
  .get("/settings", administratorOnly(), valid({}), (c) => c.json(settingsView(c.env)))
  .get("/users", administratorOnly(), valid({ query: UserPage }), async (c) =>
    c.json(await listUsers(c.var.ctx, c.req.valid("query"))),
  )
  .post(
    "/users/:user/suspension",
    administratorOnly(),
    confirmed(),
    valid({}),
    repeatable("administrator"),
    async (c) => {
      await suspendUser(c.var.ctx, userOf(c).id, c.req.param("user"));
      return c.body(null, 204);
    },
  )
  .delete("/users/:user/suspension", administratorOnly(), valid({}), repeatable("administrator"), async (c) => {
    await unsuspendUser(c.var.ctx, userOf(c).id, c.req.param("user"));
    return c.body(null, 204);
  })
  .post(
    "/projects/:project/suspension",
    administratorOnly(),
    confirmed(),
    valid({}),
    repeatable("administrator"),
    async (c) => {
      await suspendProject(c.var.ctx, userOf(c).id, c.req.param("project"));
      return c.body(null, 204);
    },
  )
  .delete("/projects/:project/suspension", administratorOnly(), valid({}), repeatable("administrator"), async (c) => {
    await unsuspendProject(c.var.ctx, userOf(c).id, c.req.param("project"));
    return c.body(null, 204);
  })
  .get("/events", administratorOnly(), valid({ query: EventQuery }), async (c) =>
    c.json(await listDeploymentEvents(c.var.ctx, c.req.valid("query"))),
  )
  .get("/events/verification", administratorOnly(), valid({ query: VerificationQuery }), async (c) =>
    c.json(await verifyDeployment(c.var.ctx, c.req.valid("query").head ?? null)),
  )
  .get("/health", administratorOnly(), valid({}), async (c) => c.json(await readHealth(c.var.ctx)));
