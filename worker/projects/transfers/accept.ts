import { eq } from "drizzle-orm";
import type { Statement } from "../../../db/database.ts";
import type { Member } from "../../../db/reads/members.ts";
import { pendingTransfer, type Transfer } from "../../../db/reads/transfers.ts";
import { transfers } from "../../../db/schema.ts";
import { replaceAccess, reviseMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure, notFound } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { noAccess, type ProjectSnapshot } from "../core/snapshot.ts";
import { subjectKeys } from "../team/remove.ts";
import { transferMail } from "./mails.ts";

/** Makes the nominee the owner and the owner a member, in one event, so there is always exactly one owner. */
export const acceptTransfer = (ctx: Context, request: ProjectRequest): Promise<null> =>
  changeProject(
    ctx,
    request,
    { select: { owner: true }, extras: (projectId) => ({ transfer: pendingTransfer(ctx.db.primary(), projectId) }) },
    (snapshot) => {
      const { open, owner, nominee } = partiesOf(snapshot);
      const swapped = [owner, nominee];
      return {
        answer: null,
        event: {
          action: "transfer.accepted",
          target: nominee.id,
          touches: {
            kind: "members",
            members: swapped.map(({ id, row }) => ({ id, keys: subjectKeys(row.userId) })),
          },
          before: { owner: owner.id, access: nominee.access },
          after: { owner: nominee.id, formerOwner: owner.id, formerOwnerPresets: open.formerOwnerPresets },
        },
        statements: swap(ctx, snapshot, open, owner, nominee),
        mails: transferMail(snapshot, owner, "accepted", null),
      };
    },
  );

/**
 * @throws Failure `not_found` unless the caller is the current owner's nominee and in time; `ask_again` while the owner's
 * account is suspended, because they could not offer the project now
 */
function partiesOf(snapshot: ProjectSnapshot<{ transfer: ReturnType<typeof pendingTransfer> }>) {
  const open = snapshot.extra.transfer[0];
  const owner = [...snapshot.members.values()].find((member) => member.isOwner);
  const nominee = snapshot.me;
  const nominated = open && open.toMemberId === nominee?.id && open.fromMemberId === owner?.id;
  if (!nominated || !owner || !nominee || open.expiresAt <= snapshot.now || snapshot.actor.within !== null)
    throw notFound();
  if (owner.isSuspended) throw new Failure("ask_again", "The owner may not give the project away now.");
  return { open, owner, nominee };
}

function swap(ctx: Context, snapshot: ProjectSnapshot, open: Transfer, owner: Member, nominee: Member): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const kept = { presets: open.formerOwnerPresets.filter((key) => snapshot.catalogue.presets.has(key)), grants: [] };
  return [
    ...reviseMembers(db, place, [
      { ...owner.row, isOwner: false },
      { ...nominee.row, isOwner: true },
    ]),
    ...replaceAccess(
      db,
      place,
      [
        { memberId: owner.id, access: kept },
        { memberId: nominee.id, access: noAccess },
      ],
      () => ctx.newId("grt"),
    ),
    db.update(transfers).set({ state: "accepted" }).where(eq(transfers.id, open.id)),
  ];
}
