import { and, eq, type SQL, sql } from "drizzle-orm";
import { targetOf } from "../../../access/targets.ts";
import type { ProjectChange } from "../../../access/touches.ts";
import type { Statement } from "../../../db/database.ts";
import { keysActingFor } from "../../../db/reads/keys.ts";
import { type Member, selectedMembers } from "../../../db/reads/members.ts";
import { listed } from "../../../db/reads/scope.ts";
import { transfers } from "../../../db/schema.ts";
import { endKeysOf } from "../../../db/writes/keys.ts";
import { endMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest, selectionFor } from "../core/open.ts";
import { authorize, authorizeGrant, memberIn, type ProjectSnapshot, requireActive } from "../core/snapshot.ts";
import { iso } from "../grants/view.ts";
import type { Removed } from "./answers.ts";
import { accessEndedMail } from "./mails.ts";

export type { Removed } from "./answers.ts";

/** How long a removal can be undone; screens offer it for ten seconds. */
export const UNDO_MS = 60_000;

/** Leaving works under contention and in an archived project. */
const ALWAYS = { evenArchived: true, patient: true };

/** Removes a member, or lets the caller leave. The access ends with the commit. */
export const removeMember = (ctx: Context, request: ProjectRequest, memberId: string): Promise<Removed> =>
  changeProject(ctx, request, { ...wantedForRemoval(ctx, request, [memberId]), ...ALWAYS }, (snapshot) => {
    const id = memberId === "me" ? (snapshot.me?.id ?? memberId) : memberId;
    const leaves = id === snapshot.me?.id;
    if (!leaves) authorize(snapshot, "team.remove");
    if (!leaves) requireActive(snapshot);
    const member = memberIn(snapshot, id);
    if (leaves && member.isOwner) throw ownerMustTransfer();
    authorizeGrant(snapshot, {
      kind: "access",
      permission: "team.remove",
      targets: [targetOf({ ...member, kind: "member" }, null, snapshot.catalogue)],
    });
    const keys = keysOf([member], snapshot.extra.keys);
    return {
      answer: { restorableUntil: iso(snapshot.now + UNDO_MS) },
      event: {
        action: leaves ? "member.left" : "member.removed",
        target: id,
        touches: touchedByRemoval([member], keys),
        before: { access: member.access, kind: member.kind, ...(keys.length > 0 ? { keys } : {}) },
        after: null,
      },
      statements: removal(ctx, snapshot, [id]),
      mails: leaves ? [] : accessEndedMail(snapshot, member),
    };
  });

/** The members, and the keys that act as them or as the caller. */
export const wantedForRemoval = (ctx: Context, { caller }: ProjectRequest, ids: readonly string[]) => ({
  select: { ids },
  extras: (projectId: SQL<string>) => ({
    keys: keysActingFor(ctx.db.primary(), projectId, selectedMembers(projectId, selectionFor(caller, { ids }))),
  }),
});

type Keys = readonly { readonly id: string; readonly createdBy: string | null }[];

export const keysOf = (removed: readonly Member[], keys: Keys): string[] =>
  keys.filter(({ createdBy }) => removed.some((member) => member.id === createdBy)).map(({ id }) => id);

/** The facts that a removal changes: the members, and the keys that end with them. */
export const touchedByRemoval = (removed: readonly Member[], keyIds: readonly string[]): ProjectChange => ({
  kind: "several",
  changes: [
    { kind: "members", members: removed.map(({ id, row }) => ({ id, keys: subjectKeys(row.userId) })) },
    ...keyIds.map((id) => ({ kind: "key" as const, id })),
  ],
});

/** Ends the members and the keys that act as them, and cancels a transfer to one of them. */
export const removal = (ctx: Context, { project, next }: ProjectSnapshot, ids: readonly string[]): Statement[] => [
  ...endMembers(ctx.db.primary(), { projectId: project.id, revision: next }, ids),
  endKeysOf(ctx.db.primary(), { projectId: project.id, revision: next }, ids),
  ctx.db
    .primary()
    .update(transfers)
    .set({ state: "cancelled" })
    .where(and(eq(transfers.projectId, project.id), eq(transfers.state, "pending"), isOneOf(ids))),
];

const isOneOf = (ids: readonly string[]) => sql`${transfers.toMemberId} in ${listed(ids)}`;

/** The keys under which checks find the member; aliases are stored with the member and need none. */
export const subjectKeys = (userId: string | null) => (userId === null ? [] : [{ type: "user", id: userId }]);

const ownerMustTransfer = () =>
  new Failure("owner_must_transfer", "The owner cannot leave. Hand the project over first, or delete it.");
