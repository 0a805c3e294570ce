import type { Transfer } from "../../../db/reads/transfers.ts";
import { accessView, effectiveView, iso, isoOrNull } from "../grants/view.ts";
import type { ProjectView, TransferView } from "./answers.ts";
import type { ProjectSnapshot } from "./snapshot.ts";

export type { ProjectView, TransferView } from "./answers.ts";

export function transferView({ me, now }: ProjectSnapshot, open: Transfer | null): TransferView | null {
  if (!open || !me || open.expiresAt <= now || ![open.fromMemberId, open.toMemberId].includes(me.id)) return null;
  const { fromMemberId, toMemberId, formerOwnerPresets } = open;
  const isForMe = toMemberId === me.id;
  return { fromMemberId, toMemberId, formerOwnerPresets, expiresAt: iso(open.expiresAt), isForMe };
}

/** @param snapshot read with the owner selected */
export function projectView(snapshot: ProjectSnapshot): Omit<ProjectView, "transfer"> {
  const { project, me } = snapshot;
  const owner = [...snapshot.members.values()].find((member) => member.isOwner);
  return {
    id: project.id,
    slug: project.slug,
    name: project.name,
    timeZone: project.timeZone,
    status: project.status,
    revision: project.revision,
    createdAt: iso(project.createdAt),
    archivedAt: isoOrNull(project.archivedAt),
    deletedAt: isoOrNull(project.deletedAt),
    builtInGroups: [...project.catalogue.builtInGroups],
    owner: owner?.user ? { memberId: owner.id, name: owner.user.name, email: owner.user.email } : null,
    me: me && {
      memberId: me.id,
      isOwner: me.isOwner,
      access: accessView(me.access),
      effective: effectiveView(me, snapshot.catalogue, snapshot.now),
    },
  };
}
