import type { Context } from "../../platform/context.ts";
import type { Key } from "../../platform/http/types.ts";
import { logError } from "../../platform/log-error.ts";
import { remember } from "../../platform/remember.ts";
import { change } from "../changes/change.ts";

/** How a deployment key reads a project. */
export type Reading = "project.exported" | "project.synced" | "project.searched";

const HOUR_MS = 60 * 60_000;
const MOST_RECORDED = 10_000;
/** The readings that this isolate has recorded, so that most of them need no query. */
const recorded = new Map<string, true>();

/**
 * A deployment key reads projects without being a member, so each project's history records it, once an hour for each key
 * and way of reading. The event is written after the answer. A failed write is logged, and the next reading tries again.
 */
export function recordReading(ctx: Context, { id, projectId }: Key, read: string, action: Reading): void {
  if (projectId !== null) return;
  // An Idempotency-Key contains no spaces, so the two never collide.
  const name = `${action} ${read} ${id} ${Math.floor(ctx.now() / HOUR_MS)}`;
  if (recorded.has(name)) return;
  remember(recorded, name, true, MOST_RECORDED);
  ctx.after(
    write(ctx, name, { actor: `key:${id}`, project: read, action }).catch((error: unknown) => {
      recorded.delete(name);
      logError("reading_not_recorded", error, { requestId: ctx.requestId, project: read, action });
    }),
  );
}

interface Recorded {
  readonly actor: string;
  readonly project: string;
  readonly action: Reading;
}

/** Every isolate finds this hour's event by its change id. */
async function write(ctx: Context, name: string, { actor, project, action }: Recorded): Promise<void> {
  const once: Context = { ...ctx, request: { key: name, hash: "" } };
  await change(once, { actor, project, select: {} }, (snapshot) => {
    if (snapshot.project.status === "deleted") return { answer: null, event: null };
    const event = { action, target: project, touches: { kind: "nothing" as const }, before: null, after: null };
    return { answer: null, event, statements: [] };
  });
}
