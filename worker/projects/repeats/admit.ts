import type { Context as Request } from "hono";
import { readSnapshot } from "../../../db/reads/snapshot.ts";
import { notFound } from "../../platform/errors.ts";
import { requireAdministrator } from "../../platform/http/administrator-only.ts";
import { userOf } from "../../platform/http/caller.ts";
import type { AppEnv } from "../../platform/http/types.ts";
import { requireAnyScope, requireCurrentCaller, selectionFor } from "../core/open.ts";
import { callerOf } from "../core/request.ts";
import { authorize, authorizeGrant, may, type ProjectSnapshot, requireOwner, snapshotFor } from "../core/snapshot.ts";
import type { First } from "./first-answer.ts";

/**
 * The callers that a route accepts: holders of a token, users, the administrator, members of the project in the path or in
 * the answer, its owner, or members with one of these permissions.
 */
export type Admission = "anyone" | "user" | "administrator" | "member" | "member of the answer" | "owner" | Permissions;
type Permissions = "*" | readonly [string, ...string[]];

/** Authorizes a repeat as of today. What the request names may no longer exist. @throws Failure as the route does */
export async function admit(c: Request<AppEnv>, admission: Admission, first: First): Promise<void> {
  if (admission === "anyone") return;
  const isRefused = first.event === null && first.answer?.kind !== "done";
  if (admission === "user" || (admission === "member of the answer" && isRefused)) userOf(c);
  else if (admission === "administrator") requireAdministrator(c);
  else if (first.event?.action !== "member.left") permit(c, admission, await seeProject(c, admission, first));
}

async function seeProject(c: Request<AppEnv>, admission: Admission, first: First): Promise<ProjectSnapshot> {
  const { ctx } = c.var;
  const caller = callerOf(c);
  requireAnyScope(caller, ["manage"]);
  await requireCurrentCaller(ctx, caller);
  const project = admission === "member of the answer" ? projectIn(first) : (c.req.param("project") ?? "");
  const rows = await readSnapshot(ctx.db.primary(), project, selectionFor(caller), () => ({}));
  if (!rows) throw notFound();
  return snapshotFor(caller, rows, ctx.now());
}

function permit(c: Request<AppEnv>, admission: Admission, snapshot: ProjectSnapshot): void {
  if (admission === "owner") requireOwner(snapshot);
  if (admission === "*") authorizeGrant(snapshot, { kind: "catalogue" });
  if (typeof admission === "string" || isOwn(c.req.param("member"), snapshot)) return;
  authorize(snapshot, admission.find((permission) => may(snapshot, permission)) ?? admission[0]);
}

const isOwn = (member: string | undefined, { me }: ProjectSnapshot): boolean => member === "me" || member === me?.id;

function projectIn({ answer, event }: First): string {
  const body = answer?.kind === "done" ? (answer.body as { readonly id?: unknown } | null) : null;
  return typeof body?.id === "string" ? body.id : (event?.projectId ?? "");
}
