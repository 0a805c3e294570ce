import type { Transfer } from "../../db/reads/transfers.ts";
import { type AccessView, accessView, type EffectiveView, effectiveView, iso, isoOrNull } from "../grants/view.ts";
import type { Seen } from "./seen.ts";

export interface ProjectView {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  status: "active" | "archived" | "suspended" | "deleted";
  revision: number;
  createdAt: string;
  archivedAt: string | null;
  /** When a deletion that can still be undone was asked for. */
  deletedAt: string | null;
  builtInGroups: string[];
  owner: { memberId: string; name: string; email: string } | null;
  /** A handing over that waits; only the owner and the nominee see it. */
  transfer: TransferView | null;
  me: { memberId: string; isOwner: boolean; access: AccessView; effective: EffectiveView[] } | null;
}

export interface TransferView {
  fromMemberId: string;
  toMemberId: string;
  formerOwnerPresets: string[];
  expiresAt: string;
  isForMe: boolean;
}

export function transferView({ me, now }: Seen, open: Transfer | null): TransferView | null {
  if (!open || !me || open.expiresAt <= now || ![open.fromMemberId, open.toMemberId].includes(me.id)) return null;
  const { fromMemberId, toMemberId, formerOwnerPresets } = open;
  const isForMe = toMemberId === me.id;
  return { fromMemberId, toMemberId, formerOwnerPresets, expiresAt: iso(open.expiresAt), isForMe };
}

/** `seen` must have been read with the owner selected. */
export function projectView(seen: Seen): Omit<ProjectView, "transfer"> {
  const { project, me } = seen;
  const owner = [...seen.members.values()].find((member) => member.isOwner);
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
      effective: effectiveView(me, seen.catalogue, seen.now),
    },
  };
}
