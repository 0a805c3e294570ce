import { type EventRow, readHead } from "../../../db/reads/events.ts";
import type { Context } from "../../platform/context.ts";
import { notFound } from "../../platform/errors.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import type { VerificationView } from "./answers.ts";
import { type ChainLink, problemsOf, START } from "./chain.ts";
import { findings } from "./findings.ts";
import { eventPages } from "./pages.ts";

export type { VerificationView } from "./answers.ts";

const ALL = { actor: null, action: null, target: null, from: null, to: null } as const;

/** Reads every event and recomputes the chain. @param kept a head that the caller saved earlier */
export async function verifyEvents(
  ctx: Context,
  request: ProjectRequest,
  kept: ChainLink | null,
): Promise<VerificationView> {
  const snapshot = await openProject(ctx, request);
  authorize(snapshot, "audit.view");
  return verifyStream(ctx, snapshot.project.id, kept);
}

/** Like `verifyEvents`, for a stream that the caller may read: a project's or the deployment's. */
export async function verifyStream(ctx: Context, id: string, kept: ChainLink | null): Promise<VerificationView> {
  const head = await readHead(ctx.db.primary(), id);
  if (!head) throw notFound();
  const found = findings();
  let last = START;
  for await (const { rows, values } of eventPages(ctx.db.primary(), id, ALL, head.revision)) {
    const byRevision = Map.groupBy(values, ({ revision }) => revision);
    for (const row of rows) {
      found.addMissing(last.revision + 1, row.revision - 1);
      for (const problem of await problemsOf(row, byRevision.get(row.revision) ?? [], last, id)) {
        found.add(row.revision, problem);
      }
      if (isOther(row, head) || isOther(row, kept)) found.add(row.revision, "head_differs");
      last = row;
    }
  }
  found.addMissing(last.revision + 1, Math.max(head.revision, kept?.revision ?? 0));
  if (head.newest > head.revision) found.add(head.newest, "head_differs");
  const { problems, problemCount } = found.all();
  return { verified: problemCount === 0, revision: last.revision, hash: last.hash, problems, problemCount };
}

/** Whether the head names this revision with another hash. The head's hash may be shortened. */
const isOther = (row: EventRow, head: ChainLink | null): boolean =>
  row.revision === head?.revision && !row.hash.startsWith(head.hash);
