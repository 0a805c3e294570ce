import type { Catalogue } from "../../../access/types.ts";
import type { Member } from "../../../db/reads/members.ts";
import { effectiveView, grantView, iso, isoOrNull } from "../grants/view.ts";
import type { MemberView } from "./answers.ts";

export type { MemberView } from "./answers.ts";

export interface MemberExtras {
  readonly aliases?: readonly { type: string; id: string }[];
  readonly lastActiveAt?: number | null;
}

export const memberView = (
  member: Member,
  catalogue: Catalogue,
  now: number,
  extras: MemberExtras = {},
): MemberView => ({
  id: member.id,
  user: member.user && { id: member.user.id, name: member.user.name, email: member.user.email },
  placeholder: member.placeholder,
  kind: member.kind,
  presets: [...member.access.presets],
  grants: member.access.grants.map(grantView),
  effective: effectiveView(member, catalogue, now),
  aliases: (extras.aliases ?? []).map(({ type, id }) => ({ type, id })),
  attributes: { ...member.attributes },
  isOwner: member.isOwner,
  joinedAt: iso(member.joinedAt),
  lastActiveAt: isoOrNull(extras.lastActiveAt ?? null),
  revision: member.revision,
});
