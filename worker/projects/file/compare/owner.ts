import type { Statement } from "../../../../db/database.ts";
import type { MemberRow } from "../../../../db/reads/members.ts";
import { addAliases } from "../../../../db/writes/aliases.ts";
import { closeInvitations } from "../../../../db/writes/invitations.ts";
import { addMembers, type Place, replaceAccess, reviseMembers } from "../../../../db/writes/members.ts";
import type { Context } from "../../../platform/context.ts";
import type { NewId } from "../../../platform/ids.ts";
import type { Invitation } from "../../../platform/secrets/invitation-token.ts";
import type { NewOwner } from "../../core/insert-project.ts";
import { noAccess, type ProjectSnapshot } from "../../core/snapshot.ts";
import { newMemberRow } from "../../team/new-row.ts";
import { removal } from "../../team/remove.ts";
import { searchWords } from "../../team/search-words.ts";
import type { FileRead } from "../read/read.ts";
import type { NewMembers } from "./new-members.ts";
import { type Present, type ProjectState, presentAs } from "./state.ts";

/** Moves ownership from an unclaimed placeholder to the owner named in a deployment key's file. */
export interface OwnerMove {
  readonly from: Present;
  /** The next owner's state: an existing member or a new one. */
  readonly to: Present;
  readonly isNew: boolean;
}

type Accounts = NewMembers["accounts"];

/** Null if the owner stays. After an owner has claimed the project, only they can transfer it. */
export function ownerMove(
  { present, snapshot }: ProjectState,
  file: FileRead,
  { accounts, formerIds }: NewMembers,
  newId: NewId,
): OwnerMove | null {
  const from = present.find(({ member }) => member.isOwner);
  const owner = newOwnerIn(file, accounts);
  if (!owner || !from?.memberState.placeholder || from.email === owner.email) return null;
  const known = present.find(({ email }) => email === owner.email);
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const formerId = owner.userId === null ? undefined : formerIds.get(owner.userId);
  const to = known ? asOwner(known) : presentOwner(owner, place, formerId ?? newId("mem"), snapshot.now);
  return { from, to, isNew: !known };
}

export const withOwner = (state: ProjectState, { from, to }: OwnerMove): ProjectState => ({
  ...state,
  present: [...state.present.filter(({ email }) => email !== from.email && email !== to.email), to],
});

/** The owner named in the file, with the member entry of the same address. Null if the file names none. */
export function newOwnerIn({ project, members }: FileRead, accounts: Accounts): NewOwner | null {
  if (!project?.owner) return null;
  const { email } = project.owner;
  const entry = members.find(({ value }) => value.email === email)?.value;
  const account = accounts.get(email);
  return {
    userId: account?.id ?? null,
    name: account?.name ?? entry?.name ?? email,
    email,
    kind: entry?.kind ?? "team",
    attributes: entry?.attributes ?? {},
    aliases: entry?.aliases ?? [],
  };
}

/** The owner as a member of the project, before anything is written. */
export function presentOwner(
  { email, name, aliases, ...owner }: NewOwner,
  place: Place,
  id: string,
  now: number,
): Present {
  const row = newMemberRow(place, {
    ...owner,
    ...{ id, name, isOwner: true, joinedAt: now, addedBy: id },
    attributes: { ...owner.attributes },
    placeholder: owner.userId === null ? { email, until: null } : null,
  });
  const user =
    owner.userId === null ? null : { id: owner.userId, name, email, language: "en" as const, accessMail: true };
  const placeholder = owner.userId === null ? { name, email } : null;
  const member = {
    ...owner,
    id,
    user,
    placeholder,
    isSuspended: false,
    isOwner: true,
    access: noAccess,
    joinedAt: now,
    revision: place.revision,
  };
  return presentAs({ ...member, row }, aliases);
}

const asOwner = ({ member, memberState: { aliases } }: Present): Present =>
  presentAs({ ...member, isOwner: true, access: noAccess }, aliases);

/** Removes the old owner first, so there are never two. Closes the new owner's pending invitation. */
export function moveStatements(
  ctx: Context,
  snapshot: ProjectSnapshot,
  { from, to, isNew }: OwnerMove,
  invitations: readonly Invitation[],
): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const settled = invitations.filter(({ email }) => email === to.email).map((row) => row.id);
  const { id, row, access } = to.member;
  const newGrantId = () => ctx.newId("grt");
  const next: MemberRow = { ...row, isOwner: true, placeholderUntil: null };
  const joins = [
    ...addMembers(db, place, [{ row: atRevision(next, snapshot.next), access, words: wordsOf(to) }], newGrantId),
    ...addAliases(db, place, [{ memberId: id, aliases: to.memberState.aliases }]),
  ];
  const rises = [
    ...reviseMembers(db, place, [next]),
    ...replaceAccess(db, place, [{ memberId: id, access }], newGrantId),
  ];
  return [
    ...removal(ctx, snapshot, [from.member.id]),
    ...closeInvitations(db, place, settled, { state: "withdrawn", at: snapshot.now }),
    ...(isNew ? joins : rises),
  ];
}

const atRevision = (row: MemberRow, revision: number): MemberRow => ({
  ...row,
  addedRev: revision,
  changedRev: revision,
});

const wordsOf = ({ member: { user, placeholder }, email }: Present): string[] =>
  searchWords(user?.name ?? placeholder?.name ?? "", email);
