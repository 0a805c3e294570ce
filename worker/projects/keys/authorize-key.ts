import { sql } from "drizzle-orm";
import type { GrantTarget } from "../../../access/can-grant.ts";
import type { KeyRow } from "../../../db/reads/keys.ts";
import { type Member, memberQueries, membersOf } from "../../../db/reads/members.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { authorizeGrant, heldBy, type ProjectSnapshot } from "../core/snapshot.ts";
import { actsForCreator } from "./scopes.ts";

export interface KeyChange {
  /** Read with the snapshot, and only from this project. */
  readonly key: KeyRow | undefined;
  /** A revoked key gives its holder nothing, so revoking your own key needs no permission. */
  readonly revokes: boolean;
}

/**
 * To change a key that acts as a member, the caller must cover everything that this member holds.
 * @throws Failure `forbidden`, or `not_found` when there is no such key
 */
export async function authorizeKey(
  ctx: Context,
  snapshot: ProjectSnapshot,
  { key, revokes }: KeyChange,
): Promise<KeyRow> {
  const isOwn = key !== undefined && actsForCreator(key) && key.createdBy === snapshot.actor.memberId;
  if (!(isOwn && revokes)) authorizeGrant(snapshot, { kind: "access", permission: "keys.manage", targets: [] });
  if (!key) throw notFound();
  if (isOwn || !actsForCreator(key)) return key;
  const creator = await readCreator(ctx, snapshot, key);
  if (creator === null && !revokes) throw creatorGone();
  const targets = creator ? [targetOf(snapshot, key, creator, revokes)] : [];
  authorizeGrant(snapshot, { kind: "access", permission: "keys.manage", targets });
  return key;
}

/** Safe to read outside the snapshot: the commit fails if the project has changed in between. */
async function readCreator(ctx: Context, { project }: ProjectSnapshot, { createdBy }: KeyRow): Promise<Member | null> {
  const db = ctx.db.primary();
  const rows = await batch(db, memberQueries(db, sql<string>`${project.id}`, sql`(${createdBy})`));
  return membersOf(rows)[0] ?? null;
}

function targetOf({ catalogue }: ProjectSnapshot, { id }: KeyRow, creator: Member, revokes: boolean): GrantTarget {
  const before = heldBy(creator, catalogue);
  return { kind: "key", id, isOwner: creator.isOwner, before, after: revokes ? [] : before };
}

// If the creator returned, a new secret would act as them.
const creatorGone = () =>
  new Failure("forbidden", "The member who created this key is no longer in the project. Create a new key instead.");
