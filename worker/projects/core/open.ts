import { type SQL, sql } from "drizzle-orm";
import { type KeyRow, keyQuery } from "../../../db/reads/keys.ts";
import type { MemberSelection } from "../../../db/reads/members.ts";
import { type Extras, readSnapshot } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { notFound, unknownKey } from "../../platform/errors.ts";
import type { Caller, Key } from "../../platform/http/types.ts";
import { actorName } from "../changes/actor.ts";
import { change, type Draft } from "../changes/change.ts";
import { BOOTSTRAP } from "../keys/find-key.ts";
import { needsScope, type ProjectSnapshot, requireActive, snapshotFor } from "./snapshot.ts";

/** The input of every project use case: the caller, and the project by id or slug. */
export interface ProjectRequest {
  readonly caller: Caller;
  readonly project: string;
}

/** The account that limits count. */
export const accountOf = (caller: Caller): string => (caller.kind === "user" ? caller.user.id : caller.key.id);

/** Null for a key. */
export const userIdOf = (caller: Caller): string | null => (caller.kind === "user" ? caller.user.id : null);

interface Wanted<E extends Extras> {
  readonly select?: MemberSelection;
  readonly extras?: (projectId: SQL<string>) => E;
}

/**
 * Fetches through the tenant: the project, its catalogue, the caller's member and the members asked for, in one batch.
 * @throws Failure `not_found` if the project is missing or not visible, with the same bytes and number of queries.
 */
export async function openProject<E extends Extras = Record<never, never>>(
  ctx: Context,
  request: ProjectRequest,
  wanted: Wanted<E> = {},
): Promise<ProjectSnapshot<E>> {
  requireAnyScope(request.caller, ["read", "manage"]);
  const extras = wanted.extras ?? (() => ({}) as E);
  const rows = await readSnapshot(
    ctx.db.nearby(),
    request.project,
    selectionFor(request.caller, wanted.select),
    extras,
  );
  if (!rows) throw notFound();
  return snapshotFor(request.caller, rows, ctx.now());
}

interface ChangeWanted<E extends Extras> extends Wanted<E> {
  readonly patient?: boolean;
  /** Allows restoring, deleting and leaving an archived project. */
  readonly evenArchived?: boolean;
}

/** Reads from the primary, decides on what the caller may see, and commits; see `change`. */
export async function changeProject<T, E extends Extras = Record<never, never>>(
  ctx: Context,
  request: ProjectRequest,
  wanted: ChangeWanted<E>,
  decide: (snapshot: ProjectSnapshot<E>) => Draft<T> | Promise<Draft<T>>,
): Promise<T> {
  requireAnyScope(request.caller, ["manage"]);
  const { caller } = request;
  const order = {
    actor: actorName(caller),
    project: request.project,
    select: selectionFor(caller, wanted.select),
    patient: wanted.patient ?? false,
    extras: (projectId: SQL<string>) => ({
      ...(wanted.extras?.(projectId) ?? ({} as E)),
      ...(caller.kind === "key" ? { callersKey: keyQuery(ctx.db.primary(), projectId, caller.key.id) } : {}),
    }),
  };
  return change(ctx, order, (rows) => {
    const snapshot = snapshotFor<E>(caller, rows, ctx.now());
    if (caller.kind === "key") requireCurrent(caller.key, rows.extra.callersKey?.[0], ctx.now());
    if (!wanted.evenArchived) requireActive(snapshot);
    return decide(snapshot);
  });
}

/** A key that has ended since its authentication changes nothing. @throws Failure `unauthenticated` */
function requireCurrent({ secretHash }: Key, row: KeyRow | undefined, now: number): void {
  const isOver = row === undefined || (row.expiresAt !== null && row.expiresAt <= now);
  if (isOver || row.secretHash !== secretHash) throw unknownKey();
}

/** Like `requireCurrent`, for work that takes several changes. The bootstrap key has no row. @throws Failure `unauthenticated` */
export async function requireCurrentCaller(ctx: Context, caller: Caller): Promise<void> {
  if (caller.kind === "user" || caller.key === BOOTSTRAP) return;
  const { id, projectId } = caller.key;
  const [row] = await keyQuery(ctx.db.primary(), projectId === null ? null : sql`${projectId}`, id);
  requireCurrent(caller.key, row, ctx.now());
}

/** Adds the caller's own member to the selection; for a key, its creator's. */
export function selectionFor(caller: Caller, select: MemberSelection = {}): MemberSelection {
  if (caller.kind === "user") return { ...select, userId: caller.user.id };
  const creator = caller.key.createdBy;
  return { ...select, ids: [...(select.ids ?? []), ...(creator ? [creator] : [])] };
}

/** Any of these scopes is enough; the error names the first. */
type Scopes = readonly [string, ...string[]];

/** @throws Failure `forbidden` for a key without any of the scopes */
export function requireAnyScope(caller: Caller, scopes: Scopes): void {
  if (caller.kind === "user" || scopes.some((scope) => caller.key.scopes.includes(scope))) return;
  throw needsScope(scopes[0]);
}
