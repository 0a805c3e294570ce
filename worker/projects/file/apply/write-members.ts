import { fold } from "../../../../access/fold.ts";
import type { Statement } from "../../../../db/database.ts";
import type { Member } from "../../../../db/reads/members.ts";
import { addAliases, replaceAliases } from "../../../../db/writes/aliases.ts";
import { closeInvitations } from "../../../../db/writes/invitations.ts";
import { addMembers, indexWords, replaceAccess, reviseMembers, unindexWords } from "../../../../db/writes/members.ts";
import type { Mail } from "../../../mail/mails.ts";
import type { Context } from "../../../platform/context.ts";
import type { Invitation } from "../../../platform/secrets/invitation-token.ts";
import { noAccess, type ProjectSnapshot } from "../../core/snapshot.ts";
import { accessChangedMail, accessEndedMail } from "../../team/mails.ts";
import { newMemberRow } from "../../team/new-row.ts";
import { removal } from "../../team/remove.ts";
import { searchWords } from "../../team/search-words.ts";
import { differencesBetween, type MemberState, samePlaceholder } from "../compare/member-state.ts";
import type { MemberStep } from "../plan/steps.ts";

type Edited = MemberStep & {
  readonly from: MemberState;
  readonly to: MemberState;
  readonly before: NonNullable<MemberStep["before"]>;
};
type Added = MemberStep & { readonly from: null; readonly to: MemberState };

const isEdited = (step: MemberStep): step is Edited => step.before !== null && step.from !== null && step.to !== null;
const isAdded = (step: MemberStep): step is Added => step.from === null && step.to !== null;

export const endedStatements = (ctx: Context, snapshot: ProjectSnapshot, steps: readonly MemberStep[]): Statement[] => {
  const ids = steps.filter(({ to }) => to === null).map(({ id }) => id);
  return ids.length > 0 ? removal(ctx, snapshot, ids) : [];
};

export function editedStatements(ctx: Context, snapshot: ProjectSnapshot, steps: readonly MemberStep[]): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const edited = steps.filter(isEdited).map((step) => ({ ...step, changes: differencesBetween(step.from, step.to) }));
  const rows = edited.filter(
    ({ changes, from, to }) => changes.kind || changes.attributes || !samePlaceholder(from, to),
  );
  const access = edited.flatMap(({ id, changes }) =>
    changes.access ? [{ memberId: id, access: changes.access }] : [],
  );
  const aliases = edited.flatMap(({ id, changes }) =>
    changes.aliases ? [{ memberId: id, aliases: changes.aliases }] : [],
  );
  const renamed = edited.filter(({ from, to }) => from.placeholder?.name !== to.placeholder?.name);
  return [
    ...(rows.length > 0 ? reviseMembers(db, place, rows.map(rowAfter)) : []),
    ...(access.length > 0 ? replaceAccess(db, place, access, () => ctx.newId("grt")) : []),
    ...(aliases.length > 0 ? replaceAliases(db, place, aliases) : []),
    ...(renamed.length > 0 ? reindex(ctx, place.projectId, renamed) : []),
  ];
}

function rowAfter({ before, to }: Edited) {
  const { row } = before.member;
  const { kind, attributes, placeholder } = to;
  const own = { ...row, kind, attributes: { ...attributes } };
  if (!placeholder) return own;
  const { name, until } = placeholder;
  return { ...own, placeholderName: name, placeholderUntil: until, sortName: fold(name) };
}

function reindex(ctx: Context, projectId: string, renamed: readonly Edited[]): Statement[] {
  const db = ctx.db.primary();
  const entries = renamed.map(({ id, email, to }) => ({
    entryId: id,
    words: searchWords(to.placeholder?.name ?? "", email),
  }));
  return [
    unindexWords(
      db,
      projectId,
      renamed.map(({ id }) => id),
    ),
    ...indexWords(db, projectId, entries),
  ];
}

/** Adding a member directly closes their pending invitation. */
export function addedStatements(
  ctx: Context,
  snapshot: ProjectSnapshot,
  steps: readonly MemberStep[],
  invitations: readonly Invitation[],
): Statement[] {
  const db = ctx.db.primary();
  const place = { projectId: snapshot.project.id, revision: snapshot.next };
  const added = steps.filter(isAdded);
  const emails = new Set(added.map(({ email }) => email));
  const settled = invitations.filter(({ email }) => emails.has(email)).map(({ id }) => id);
  const members = added.map((step) => memberFromFile(snapshot, step));
  const aliases = added.map(({ id, to }) => ({ memberId: id, aliases: to.aliases }));
  return [
    ...(settled.length > 0 ? closeInvitations(db, place, settled, { state: "withdrawn", at: snapshot.now }) : []),
    ...addMembers(db, place, members, () => ctx.newId("grt")),
    ...addAliases(db, place, aliases),
  ];
}

function memberFromFile({ project, next, now, me, actorName }: ProjectSnapshot, { id, email, to, account }: Added) {
  const name = account?.name ?? to.placeholder?.name ?? email;
  const row = newMemberRow(
    { projectId: project.id, revision: next },
    {
      ...{ id, name, kind: to.kind, isOwner: false, joinedAt: now, addedBy: me?.id ?? actorName },
      userId: account?.id ?? null,
      attributes: { ...to.attributes },
      placeholder: to.placeholder && { email, until: to.placeholder.until },
    },
  );
  return { row, access: to.access, words: searchWords(name, email) };
}

/** One mail for each member with an account, comparing access before and after the whole import. */
export const memberMails = (snapshot: ProjectSnapshot, steps: readonly MemberStep[]): Mail[] =>
  steps
    .filter(({ isLast }) => isLast)
    .flatMap((step) => {
      const member = step.before?.member ?? addedMember(snapshot, step);
      if (!member) return [];
      return step.to ? accessChangedMail(snapshot, member, step.to.access) : accessEndedMail(snapshot, member);
    });

function addedMember(snapshot: ProjectSnapshot, step: MemberStep): Member | null {
  if (!isAdded(step) || !step.account) return null;
  const { row } = memberFromFile(snapshot, step);
  const { attributes, kind, joinedAt } = row;
  return {
    id: step.id,
    user: step.account,
    placeholder: null,
    isSuspended: false,
    kind,
    isOwner: false,
    access: noAccess,
    attributes,
    joinedAt,
    revision: snapshot.next,
    row,
  };
}
