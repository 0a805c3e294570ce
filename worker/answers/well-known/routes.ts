import { type Context, Hono } from "hono";
import { notFound } from "../../platform/errors.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { valid } from "../../platform/http/valid.ts";
import { publicOrigin } from "../../platform/public-url.ts";
import { authzenConfiguration } from "./authzen-configuration.ts";

/** An id or a slug. Whether there is such a project is for keys to know. */
const REFERENCE = /^(?:prj_[0-9a-z]{26}|[a-z0-9-]{3,40})$/;

/** Mounted at `/.well-known/authzen-configuration`; a decision point's own path stands behind it, as the specification says. */
export const authzenConfigurationRoutes = new Hono<AppEnv>()
  .get("/", valid({}), (c) => answer(c, ""))
  .get("/projects/:project", valid({}), (c) => answerForProject(c, c.req.param("project")));

/** Mounted behind a project's decision point, where the client libraries look. */
export const projectConfigurationRoutes = new Hono<AppEnv>().get("/", valid({}), (c) =>
  answerForProject(c, c.req.param("project") ?? ""),
);

function answerForProject(c: Context<AppEnv>, project: string) {
  if (!REFERENCE.test(project)) throw notFound();
  return answer(c, `/projects/${project}`);
}

function answer(c: Context<AppEnv>, path: string) {
  c.header("Cache-Control", "public, max-age=3600");
  return c.json(authzenConfiguration(`${publicOrigin(c.env)}${path}`));
}
