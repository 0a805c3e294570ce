import { isOver } from "../../../access/placeholder.ts";
import { overduePlaceholders } from "../../../db/reads/placeholders.ts";
import { endMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { change } from "../changes/change.ts";

const CHUNK = 500;

/** Ends placeholders not claimed within 90 days, except owners, who do not expire. @returns the number ended */
export async function endOverduePlaceholders(ctx: Context): Promise<number> {
  const overdue = await overduePlaceholders(ctx.db.primary(), ctx.now(), CHUNK);
  for (const [projectId, ended] of Map.groupBy(overdue, (row) => row.projectId)) {
    await endIn(
      ctx,
      projectId,
      ended.map(({ id }) => id),
    );
  }
  return overdue.length;
}

/** Reads them again with the project, in case they were claimed or imported again meanwhile. */
const endIn = (ctx: Context, project: string, ids: readonly string[]): Promise<null> =>
  change(ctx, { actor: "system:cron", project, select: { ids } }, (snapshot) => {
    const over = snapshot.members.filter(({ row }) => isOver(row.placeholderUntil, ctx.now()));
    if (over.length === 0) return { answer: null, event: null };
    const ended = over.map(({ id }) => id);
    return {
      answer: null,
      event: {
        action: "placeholders.ended",
        target: ended.length === 1 ? (ended[0] ?? "") : `${ended.length} members`,
        touches: { kind: "members", members: ended.map((id) => ({ id, keys: [] })) },
        before: { members: over.map(({ id, access, kind }) => ({ member: id, access, kind })) },
        after: null,
      },
      statements: endMembers(ctx.db.primary(), { projectId: project, revision: snapshot.project.revision + 1 }, ended),
    };
  });
