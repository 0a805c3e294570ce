import { wholeProject } from "../../../../access/built-in.ts";
import { catalogueOf } from "../../../../access/catalogue.ts";
import type { Connection } from "../../../../db/database.ts";
import { type Extras, readSnapshot, type SnapshotRows } from "../../../../db/reads/snapshot.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Caller } from "../../../platform/http/types.ts";
import { actorName } from "../../changes/actor.ts";
import { type ProjectRequest, requireAnyScope, selectionFor } from "../../core/open.ts";
import { authorizeGrant, type ProjectSnapshot, snapshotFor } from "../../core/snapshot.ts";

/** Import and export are the only ways for a deployment key to act inside a project. */
export const isDeployment = (caller: Caller): boolean => caller.kind === "key" && caller.key.projectId === null;

/**
 * The project, for a caller who may read and write all of it: a deployment key, a member with an unconditional `*`, or a
 * key that acts for such a member. Null if a deployment key names a project that does not exist.
 * @throws Failure `forbidden`, `not_found`
 */
export async function openWhole(
  db: Connection,
  { caller, project }: ProjectRequest,
  now: number,
): Promise<ProjectSnapshot | null> {
  requireAnyScope(caller, ["manage"]);
  const rows = await readSnapshot(db, project, selectionFor(caller), () => ({}));
  if (!rows && !isDeployment(caller)) throw notFound();
  if (!rows || (isDeployment(caller) && rows.project.status === "deleted")) return null;
  return seeWhole(caller, rows, now);
}

/** @throws Failure `forbidden`, `not_found` */
export function seeWhole<E extends Extras>(caller: Caller, rows: SnapshotRows<E>, now: number): ProjectSnapshot<E> {
  const snapshot = isDeployment(caller) ? seenByDeployment(caller, rows, now) : snapshotFor(caller, rows, now);
  authorizeGrant(snapshot, { kind: "catalogue" });
  return snapshot;
}

/** A deployment key holds everything and is no member, so only the owner is out of reach of its `canGrant`. */
function seenByDeployment<E extends Extras>(caller: Caller, rows: SnapshotRows<E>, now: number): ProjectSnapshot<E> {
  return {
    project: rows.project,
    catalogue: catalogueOf(rows.project.catalogue),
    members: new Map(rows.members.map((member) => [member.id, member])),
    me: null,
    actorName: actorName(caller),
    actor: {
      memberId: null,
      isOwner: false,
      access: [{ ...wholeProject("*"), source: "grant" }],
      within: null,
    },
    isConfirmed: true,
    now,
    next: rows.project.revision + 1,
    extra: rows.extra,
  };
}
