import { type ExecutionContext, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { identify } from "./accounts/caller.ts";
import { colleagueRoutes } from "./accounts/colleagues/routes.ts";
import { meRoutes } from "./accounts/me/routes.ts";
import { sessionRoutes } from "./accounts/sessions/routes.ts";
import { signInCodeRoutes } from "./accounts/sign-in-codes/routes.ts";
import { userRoutes } from "./accounts/users/routes.ts";
import { answerFromMemory } from "./answers/checks/answer-from-memory.ts";
import { bodyInTime } from "./answers/checks/late-bodies.ts";
import { answerQuickly } from "./answers/checks/quick.ts";
import { accessRoutes, checkRoutes } from "./answers/checks/routes.ts";
import { feedRoutes } from "./answers/feed/routes.ts";
import { notifyHub } from "./answers/freshness/notify-hub.ts";
import { authzenConfigurationRoutes, projectConfigurationRoutes } from "./answers/well-known/routes.ts";
import { healthRoutes } from "./deployment/health/routes.ts";
import { deploymentKeyRoutes } from "./deployment/keys/routes.ts";
import { deploymentRoutes } from "./deployment/routes.ts";
import { mailboxRoutes } from "./mail/mailbox/routes.tsx";
import { openApiRoutes } from "./openapi/routes.ts";
import { schemaRoutes } from "./openapi/schema-routes.ts";
import type { Env } from "./platform/env.ts";
import { Failure } from "./platform/errors.ts";
import { answerError } from "./platform/http/answer-errors.ts";
import { wholeBody } from "./platform/http/read-body.ts";
import { requestContext } from "./platform/http/request-context.ts";
import { requestId } from "./platform/http/request-id.ts";
import { sameOrigin } from "./platform/http/same-origin.ts";
import { secureAnswers } from "./platform/http/secure-answers.ts";
import type { AppEnv } from "./platform/http/types.ts";
import { answerUnrouted, routesOnly } from "./platform/http/unrouted.ts";
import { catalogueRoutes } from "./projects/catalogue/routes.ts";
import { projectRoutes, projectsRoutes } from "./projects/core/routes.ts";
import { eventRoutes } from "./projects/events/routes.ts";
import { projectFileRoutes } from "./projects/file/routes.ts";
import { invitationLookupsRoutes, invitationsRoutes, projectInvitationsRoutes } from "./projects/invitations/routes.ts";
import { keyRoutes } from "./projects/keys/routes.ts";
import { permissionRoutes } from "./projects/permissions/routes.ts";
import { presetRoutes } from "./projects/presets/routes.ts";
import { resourceRoutes } from "./projects/resources/routes.ts";
import { teamRoutes } from "./projects/team/routes.ts";
import { transferRoutes } from "./projects/transfers/routes.ts";

const MB = 1024 * 1024;
const PROJECT_FILE = /^\/api\/projects\/[^/]+\/file$/;

/** Refuses longer bodies. */
const bodyUpTo = (megabytes: number) =>
  wholeBody(
    bodyLimit({
      maxSize: megabytes * MB,
      onError: () => {
        throw new Failure("too_large", `The body is larger than ${megabytes} MB.`);
      },
    }),
  );

const ordinaryBody = bodyUpTo(1);
const projectFileBody = bodyUpTo(16);
const limitedBody: MiddlewareHandler<AppEnv> = (c, next) =>
  PROJECT_FILE.test(c.req.path) ? projectFileBody(c, next) : ordinaryBody(c, next);

const base = new Hono<AppEnv>({ strict: true });
base.onError(answerError);
base.notFound((c) => answerUnrouted(base, c));
base.use(requestId(), secureAnswers());
base.route(
  "/api/openapi.json",
  openApiRoutes(() => base.routes),
);
base.use("/api/*", routesOnly(base), limitedBody, sameOrigin(), requestContext(notifyHub), identify());
base.use("/access/*", routesOnly(base)).use("/projects/*", routesOnly(base));
for (const prefix of ["/access", "/projects/:project/access"]) {
  base.use(`${prefix}/*`, bodyInTime(ordinaryBody));
  base.use(`${prefix}/v1/evaluation`, answerFromMemory()).use(`${prefix}/v1/evaluations`, answerFromMemory());
}
// Before identifying callers: every client may read it, with any key or none.
base.route("/projects/:project/.well-known/authzen-configuration", projectConfigurationRoutes);
base.use("/access/*", requestContext(notifyHub), identify());
base.use("/projects/*", requestContext(notifyHub), identify());

const api = base
  .route("/", healthRoutes)
  .route("/api/sign-in-codes", signInCodeRoutes)
  .route("/api/users", userRoutes)
  .route("/api/sessions", sessionRoutes)
  .route("/api/me", meRoutes)
  .route("/api/colleagues", colleagueRoutes)
  .route("/api/deployment", deploymentRoutes)
  .route("/api/projects", projectsRoutes)
  .route("/api/projects/:project", projectRoutes)
  .route("/api/projects/:project/members", teamRoutes)
  .route("/api/projects/:project/invitations", projectInvitationsRoutes)
  .route("/api/projects/:project/transfer", transferRoutes)
  .route("/api/projects/:project/catalogue", catalogueRoutes)
  .route("/api/projects/:project/permissions", permissionRoutes)
  .route("/api/projects/:project/presets", presetRoutes)
  .route("/api/projects/:project/keys", keyRoutes)
  .route("/api/projects/:project/resources", resourceRoutes)
  .route("/api/projects/:project/checks", checkRoutes)
  .route("/api/projects/:project/events", eventRoutes)
  .route("/api/projects/:project/file", projectFileRoutes)
  .route("/api/deployment/keys", deploymentKeyRoutes)
  .route("/api/invitation-lookups", invitationLookupsRoutes)
  .route("/api/invitations", invitationsRoutes);

base.route("/", mailboxRoutes);
base.route("/schemas", schemaRoutes);
base.route("/.well-known/authzen-configuration", authzenConfigurationRoutes);
base.route("/projects/:project/feed", feedRoutes);
base.route("/access/v1", accessRoutes).route("/projects/:project/access/v1", accessRoutes);

export type Api = typeof api;
const byRoute = base.fetch;

/** Tries checks first, because memory answers most of them without routing. */
async function fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
  const rest = await answerQuickly(request, env, execution);
  return rest instanceof Response ? rest : byRoute(rest, env, execution);
}

export const app = Object.assign(base, { fetch });
