import { and, eq } from "drizzle-orm";
import type { Context as Request } from "hono";
import { type Point, revisionText } from "../../../access/lease/protocol.ts";
import { events } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { Failure } from "../../platform/errors.ts";
import type { AppEnv, Asking } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { demandingChecks } from "../../platform/limits/rules.ts";
import { askingIn } from "./asking.ts";

/** The state of one project that answers hold for. */
export interface AnswerHead extends Point {
  readonly projectId: string;
}

const REVISION = /^(\d{1,15})\.([0-9a-f]{8})$/;

/** The `Gatehouse-Min-Revision` that a caller saw before; null where none is asked for. @throws Failure `malformed` */
export function minRevisionIn(c: Request<AppEnv>): Point | null {
  const sent = c.req.header("Gatehouse-Min-Revision");
  if (sent === undefined) return null;
  const [, revision, hash] = REVISION.exec(sent) ?? [];
  if (revision === undefined || hash === undefined) {
    throw new Failure(
      "malformed",
      "Gatehouse-Min-Revision is a Gatehouse-Revision as it was given, such as 12.0a1b2c3d.",
    );
  }
  return { revision: Number(revision), hash };
}

/** As `askingIn`; counts a request that asks for more than memory holds. @throws Failure also `too_many_requests` */
export async function demanding(c: Request<AppEnv>): Promise<Asking> {
  const asking = askingIn(c);
  const demands = ["Gatehouse-Freshness", "Gatehouse-Min-Revision"].some((name) => c.req.header(name) !== undefined);
  if (demands) await limit(c.var.ctx, ...demandingChecks(asking.key.id));
  return asking;
}

/**
 * Whether the state that was read, which is the newest there is, is at least the one that the caller saw, in one history.
 * @throws Failure `revision_unknown` or `history_changed`: the database was restored to an older state
 */
export async function requireRevision(ctx: Context, head: AnswerHead | null, seen: Point | null): Promise<void> {
  if (head === null || seen === null) return;
  if (seen.revision > head.revision) {
    throw new Failure("revision_unknown", `There is no revision ${seen.revision} yet, or no longer.`, {
      revision: revisionText(head),
    });
  }
  const hash = seen.revision === head.revision ? head.hash : await hashOf(ctx, head.projectId, seen.revision);
  if (hash?.startsWith(seen.hash)) return;
  throw new Failure("history_changed", `Revision ${seen.revision} is another one than you saw.`, {
    revision: revisionText(head),
  });
}

async function hashOf(ctx: Context, projectId: string, revision: number): Promise<string | undefined> {
  const event = await ctx.db
    .primary()
    .select({ hash: events.hash })
    .from(events)
    .where(and(eq(events.projectId, projectId), eq(events.revision, revision)))
    .get();
  return event?.hash;
}

/**
 * How fresh an answer is: its state, and the time since that was last verified, ms. 0: it was read from the primary. None for
 * answers about several projects.
 */
export const freshness = (head: Point | null, age = 0): Record<string, string> =>
  head === null ? {} : { "Gatehouse-Revision": revisionText(head), "Gatehouse-Age": String(Math.round(age)) };
