import { DAY_MS } from "../../../platform/day.ts";
import type { NewId } from "../../../platform/ids.ts";
import { sameAccess } from "../../team/differences.ts";
import type { FileRead } from "../read/read.ts";
import type { FileMember } from "../read/schemas.ts";
import type { Importing, InvitationChange, MemberChange } from "./comparison.ts";
import { distinctAccess, type MemberState, sameMemberState } from "./member-state.ts";
import type { NewMembers } from "./new-members.ts";
import type { Present, ProjectState } from "./state.ts";

const PLACEHOLDER_MS = 90 * DAY_MS;
// Importing twice in a row changes nothing, while a monthly import keeps placeholders from expiring.
const RENEWED_BELOW_MS = 60 * DAY_MS;

/** Compares the members of the file and the project, except the owner: an import does not change the owner's access. */
export function memberChanges(
  { present, snapshot: { now } }: ProjectState,
  file: FileRead,
  newMembers: NewMembers,
  { byDeployment, newId }: Importing,
): MemberChange[] {
  const byEmail = new Map(present.map((each) => [each.email, each]));
  const named = new Set(file.members.map(({ value }) => value.email));
  const given = file.members.flatMap(({ value }) => {
    const before = byEmail.get(value.email) ?? null;
    if (before?.member.isOwner) return [];
    if (before) return edited(value, before, byDeployment ? now : null);
    return byDeployment ? [added(value, newMembers, now, newId)] : [];
  });
  const ended = present.filter(({ email, member }) => !member.isOwner && !named.has(email));
  return [
    ...given,
    ...ended.map((before) => ({ id: before.member.id, email: before.email, before, after: null, account: null })),
  ];
}

function added(entry: FileMember, { accounts, formerIds }: NewMembers, now: number, newId: NewId): MemberChange {
  const { email, name } = entry;
  const account = accounts.get(email) ?? null;
  const id = (account && formerIds.get(account.id)) ?? newId("mem");
  const placeholder = account ? null : { name, until: now + PLACEHOLDER_MS };
  return { id, email, before: null, after: memberStateIn(entry, placeholder), account };
}

/** @param renewedAt when a deployment key renews a placeholder's 90 days; null for other callers */
function edited(entry: FileMember, before: Present, renewedAt: number | null): MemberChange[] {
  const stood = before.memberState.placeholder;
  const after = memberStateIn(entry, stood && { name: entry.name, until: untilAfter(stood.until, renewedAt) });
  if (sameMemberState(before.memberState, after)) return [];
  return [{ id: before.member.id, email: before.email, before, after, account: null }];
}

function untilAfter(until: number | null, renewedAt: number | null): number | null {
  if (until === null || renewedAt === null || until - renewedAt >= RENEWED_BELOW_MS) return until;
  return renewedAt + PLACEHOLDER_MS;
}

const memberStateIn = (entry: FileMember, placeholder: MemberState["placeholder"]): MemberState => ({
  kind: entry.kind,
  access: distinctAccess(entry),
  aliases: entry.aliases,
  attributes: entry.attributes,
  placeholder,
});

/** Invites new people, and updates pending invitations whose access differs. */
export function invitationChanges({ present, invitations, snapshot: { now } }: ProjectState, file: FileRead) {
  const emails = new Set(present.map(({ email }) => email));
  const waiting = new Map(invitations.filter(({ expiresAt }) => expiresAt > now).map((row) => [row.email, row]));
  return file.members.flatMap(({ value }): InvitationChange[] => {
    if (emails.has(value.email)) return [];
    const { email, name, kind } = value;
    const [access, before] = [distinctAccess(value), waiting.get(email) ?? null];
    const isSame = before && before.kind === kind && sameAccess(before.access, access);
    return isSame ? [] : [{ before, email, name, kind, access }];
  });
}
