import type { Catalogue } from "../../access/types.ts";
import type { Member } from "../../db/reads/members.ts";
import type { MemberKind } from "../../db/schema/team.ts";
import { type EffectiveView, effectiveView, type GrantView, grantView, iso, isoOrNull } from "../grants/view.ts";

export interface MemberView {
  id: string;
  user: { id: string; name: string; email: string } | null;
  placeholder: { name: string; email: string } | null;
  kind: MemberKind;
  presets: string[];
  grants: GrantView[];
  effective: EffectiveView[];
  aliases: { type: string; id: string }[];
  attributes: Record<string, unknown>;
  isOwner: boolean;
  joinedAt: string;
  lastActiveAt: string | null;
  revision: number;
}

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
