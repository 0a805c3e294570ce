import { DEPLOYMENT } from "../../../db/reads/lease-facts.ts";
import type { Context } from "../../platform/context.ts";
import type { Caller } from "../../platform/http/types.ts";
import { logError } from "../../platform/log-error.ts";
import { remember } from "../../platform/remember.ts";
import { actorName } from "../changes/actor.ts";
import { change, type Draft } from "../changes/change.ts";
import { changeDeploymentAs } from "../changes/change-deployment.ts";

/** How a caller reads a project, or how a search that names no project reads the deployment. */
export type Reading = "project.exported" | "project.synced" | "project.searched" | "deployment.searched";

const HOUR_MS = 60 * 60_000;
const MOST_RECORDED = 10_000;
/** The readings that this isolate has recorded, so that most of them need no query. */
const recorded = new Map<string, true>();

/**
 * A deployment key reads projects without being a member, and a person who exports takes the whole project along, so the
 * history records it, once an hour for each caller and way of reading. Readings with a project's own key are not recorded.
 * The event is written after the answer. A failed write is logged, and the next reading tries again. @param read a project, or DEPLOYMENT
 */
export function recordReading(ctx: Context, caller: Caller, read: string, action: Reading): void {
  if (caller.kind === "key" && caller.key.projectId !== null) return;
  const actor = actorName(caller);
  // An Idempotency-Key contains no spaces, so the two never collide.
  const name = `${action} ${read} ${actor} ${Math.floor(ctx.now() / HOUR_MS)}`;
  if (recorded.has(name)) return;
  remember(recorded, name, true, MOST_RECORDED);
  ctx.after(
    write(ctx, name, { actor, read, action }).catch((error: unknown) => {
      recorded.delete(name);
      logError("reading_not_recorded", error, { requestId: ctx.requestId, project: read, action });
    }),
  );
}

interface Recorded {
  readonly actor: string;
  readonly read: string;
  readonly action: Reading;
}

/** Every isolate finds this hour's event by its change id. */
async function write(ctx: Context, name: string, { actor, read, action }: Recorded): Promise<void> {
  const once: Context = { ...ctx, request: { key: name, hash: "" } };
  const event = { action, target: read, touches: { kind: "nothing" as const }, before: null, after: null };
  const draft: Draft<null> = { answer: null, event, statements: [] };
  if (read === DEPLOYMENT) await changeDeploymentAs(once, actor, () => draft);
  else await change(once, { actor, project: read, select: {} }, ({ project }) => unlessDeleted(draft, project.status));
}

const unlessDeleted = (draft: Draft<null>, status: string): Draft<null> =>
  status === "deleted" ? { answer: null, event: null } : draft;
