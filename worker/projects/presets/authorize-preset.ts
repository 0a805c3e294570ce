import { canGrant, type GrantVerdict } from "../../../access/can-grant.ts";
import { type AccessHolder, presetTargets } from "../../../access/targets.ts";
import type { Catalogue } from "../../../access/types.ts";
import { type Holders, holdersOf, holdersQuery, memberNamesQuery, offersQuery } from "../../../db/reads/holders.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { requireConfirmedGiver } from "../../platform/http/require-confirmed.ts";
import { forbidden, type ProjectSnapshot } from "../core/snapshot.ts";

const MOST_NAMED = 5;

interface PresetEffect {
  readonly key: string;
  /** The catalogue after the change. */
  readonly after: Catalogue;
}

/**
 * The caller must be allowed to change the preset itself, each holder, each pending invitation and the creators of keys.
 * @param snapshot read with the owner
 * @throws Failure `forbidden` with the members in the way, and the advice to create another preset instead
 */
export async function authorizePreset(
  ctx: Context,
  snapshot: ProjectSnapshot,
  { key, after }: PresetEffect,
): Promise<void> {
  const { actor, catalogue, now } = snapshot;
  const { others, offers } = await readHolders(ctx, snapshot, key);
  const holders = [...selfAmong(snapshot), ...others.map(memberHolder), ...offers.map(invitationHolder)];
  const targets = presetTargets(holders, key, catalogue, after);
  const change = { kind: "preset", permission: "presets.manage", targets } as const;
  const verdict = canGrant(actor, change, catalogue, now);
  if (!verdict.allowed) throw await refusal(ctx, snapshot, key, verdict, offers);
  requireConfirmedGiver(snapshot, change);
}

/** Safe to read outside the snapshot: the commit fails if the project has changed in between. */
async function readHolders(ctx: Context, snapshot: ProjectSnapshot, key: string) {
  const { project, members, me, now } = snapshot;
  const apart = [...members.values()].filter(({ id, isOwner }) => isOwner || id === me?.id).map(({ id }) => id);
  const db = ctx.db.primary();
  const rows = await batch(db, {
    others: holdersQuery(db, project.id, key, apart),
    offers: offersQuery(db, project.id, { presets: [key], patterns: [] }, now),
  });
  return { others: rows.others.map(holdersOf), offers: rows.offers };
}

const selfAmong = ({ me }: ProjectSnapshot): AccessHolder[] => (me ? [{ ...me, kind: "member" }] : []);

const memberHolder = ({ memberId, access }: Holders): AccessHolder => ({
  kind: "member",
  id: memberId,
  isOwner: false,
  access,
});

type Offer = Awaited<ReturnType<typeof readHolders>>["offers"][number];

const invitationHolder = ({ id, access }: Offer): AccessHolder => ({ kind: "invitation", id, isOwner: false, access });

/** Advises to create another preset, which helps only if the holders are in the way. */
async function refusal(
  ctx: Context,
  snapshot: ProjectSnapshot,
  key: string,
  { missing, reason, targets }: Extract<GrantVerdict, { allowed: false }>,
  offers: readonly Offer[],
) {
  const inTheWay = targets.filter((id) => id !== key);
  if (inTheWay.length === 0) return forbidden(missing, { reason, targets });
  const members = await memberNamesQuery(ctx.db.primary(), snapshot.project.id, inTheWay.slice(0, MOST_NAMED));
  const invited = offers.filter(({ id }) => targets.includes(id));
  const names = [...members, ...invited].map(({ name }) => name).slice(0, MOST_NAMED);
  return forbidden(missing, { reason, targets, names, advice: "duplicate" });
}
