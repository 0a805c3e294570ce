import { fold } from "../../../access/fold.ts";
import type { MemberRow } from "../../../db/reads/members.ts";
import type { Place } from "../../../db/writes/members.ts";

type Differing = "id" | "userId" | "kind" | "isOwner" | "attributes" | "joinedAt" | "addedBy";

export interface NewRow extends Pick<MemberRow, Differing> {
  /** The name of the user or placeholder. */
  readonly name: string;
  /** Null for a member with an account. */
  readonly placeholder: { readonly email: string; readonly until: number | null } | null;
}

/** A member's first row. */
export const newMemberRow = ({ projectId, revision }: Place, { name, placeholder, ...row }: NewRow): MemberRow => ({
  ...row,
  projectId,
  addedRev: revision,
  endedRev: null,
  placeholderEmail: placeholder?.email ?? null,
  placeholderName: placeholder ? name : null,
  placeholderUntil: placeholder?.until ?? null,
  sortName: fold(name),
  changedRev: revision,
});
