import type { SQL } from "drizzle-orm";
import { newTarget } from "../../../access/targets.ts";
import { grantOf } from "../../../db/reads/catalogue.ts";
import { removedMemberQueries } from "../../../db/reads/removed-member.ts";
import { replaceAliases } from "../../../db/writes/aliases.ts";
import { bringBackKeys } from "../../../db/writes/keys.ts";
import { addMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { alreadyMember, Failure, notFound } from "../../platform/errors.ts";
import { changeProject, type ProjectRequest } from "../core/open.ts";
import { authorize, authorizeGrant, may, type ProjectSnapshot } from "../core/snapshot.ts";
import { subjectKeys, UNDO_MS } from "./remove.ts";
import { searchWords } from "./search-words.ts";

type Removal = ReturnType<typeof removedMemberQueries>;

/** Undoes a removal exactly, within a minute. The caller must be able to grant the restored access. */
export function restoreMember(ctx: Context, request: ProjectRequest, memberId: string): Promise<null> {
  const extras = (projectId: SQL<string>) => removedMemberQueries(ctx.db.primary(), projectId, memberId);
  return changeProject(ctx, request, { select: { ids: [memberId] }, extras }, (snapshot) => {
    const permission = may(snapshot, "team.invite") ? "team.invite" : "team.remove";
    authorize(snapshot, permission);
    if (snapshot.members.has(memberId)) return { answer: null, event: null };
    const { row, userName, userEmail } = restorable(snapshot);
    const access = {
      presets: snapshot.extra.removedPresets.map(({ presetKey }) => presetKey),
      grants: snapshot.extra.removedGrants.map(grantOf),
    };
    authorizeGrant(snapshot, {
      kind: "access",
      permission,
      targets: [newTarget("member", memberId, access, snapshot.catalogue)],
    });
    const place = { projectId: snapshot.project.id, revision: snapshot.next };
    const aliases = snapshot.extra.removedAliases.map(({ type, id }) => ({ type, id }));
    const keys = snapshot.extra.removedKeys.map(({ id }) => id);
    const words = searchWords(userName ?? row.placeholderName ?? "", userEmail ?? row.placeholderEmail);
    const next = { ...row, addedRev: snapshot.next, endedRev: null, changedRev: snapshot.next };
    return {
      answer: null,
      event: {
        action: "member.restored",
        target: memberId,
        touches: {
          kind: "several",
          changes: [
            {
              kind: "members",
              members: [{ id: memberId, keys: [...subjectKeys(row.userId), ...placeholderKeys(row), ...aliases] }],
            },
            ...keys.map((id) => ({ kind: "key" as const, id })),
          ],
        },
        before: null,
        after: { access, kind: row.kind },
      },
      statements: [
        ...addMembers(ctx.db.primary(), place, [{ row: next, access, words }], () => ctx.newId("grt")),
        ...replaceAliases(ctx.db.primary(), place, [{ memberId, aliases }]),
        bringBackKeys(ctx.db.primary(), place, keys),
      ],
    };
  });
}

/** Checks find a placeholder by its address, under which its absence may be cached. */
const placeholderKeys = ({ placeholderEmail }: { readonly placeholderEmail: string | null }) =>
  placeholderEmail === null ? [] : [{ type: "email", id: placeholderEmail }];

/** @throws Failure `already_member` if the placeholder's address has joined meanwhile: no person is a member twice */
function restorable({ extra, now }: ProjectSnapshot<Removal>) {
  const removed = extra.removedRow[0];
  const removal = extra.removal[0];
  if (!removed || !removal?.action.endsWith(".removed")) throw notFound();
  if (now >= removal.at + UNDO_MS) {
    throw new Failure("restoration_over", "A removal can be undone for a minute. Invite them again instead.");
  }
  if (extra.joined.length > 0) throw alreadyMember();
  return removed;
}
