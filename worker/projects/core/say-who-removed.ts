import { lastRemoval } from "../../../db/reads/last-removal.ts";
import { projectIdOf } from "../../../db/reads/scope.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { iso } from "../grants/view.ts";
import { UNDO_MS } from "../team/remove.ts";
import type { ProjectRequest } from "./open.ts";

/** In the `details` of a 404 for a former member. The mail about the removal says the same. */
export interface RemovedView {
  by: string | null;
  at: string;
  restorableUntil: string;
}

/** A former member knows that the project exists, so they learn who removed them, and nothing else. */
export async function sayWhoRemoved(
  ctx: Context,
  { caller, project }: ProjectRequest,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Failure) || error.code !== "not_found" || caller.kind !== "user") return error;
  const [removal] = await lastRemoval(ctx.db.nearby(), projectIdOf(project), caller.user.id);
  if (!removal?.action.endsWith(".removed")) return error;
  const { byName, at } = removal;
  const removed: RemovedView = { by: byName, at: iso(at), restorableUntil: iso(at + UNDO_MS) };
  return new Failure("not_found", notFound().message, { removed });
}
