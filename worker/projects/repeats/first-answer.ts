import { eq } from "drizzle-orm";
import { findChange } from "../../../db/commit.ts";
import { answers } from "../../../db/schema.ts";
import { utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import type { Details, ErrorCode } from "../../platform/errors.ts";
import { requireSameRequest } from "../changes/change.ts";

/** The stored answer of a request. Secrets are stored as their sources. */
export type Answer =
  | { readonly kind: "done"; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly message: string; readonly details: Details | null };

/** The first request with this `Idempotency-Key`. */
export interface First {
  /** Null if it changed something but was interrupted before its answer. */
  readonly answer: Answer | null;
  /** The event of its change. */
  readonly event: { readonly action: string; readonly projectId: string } | null;
}

/** Null if this is the first request. @throws Failure `idempotency_mismatch` */
export async function findFirst(ctx: Context, changeId: string): Promise<First | null> {
  const db = ctx.db.primary();
  const [[kept], [event]] = await db.batch([keptAnswer(ctx, changeId), findChange(db, changeId)]);
  const hash = kept?.requestHash ?? event?.requestHash;
  if (hash === undefined) return null;
  requireSameRequest(ctx, hash);
  return { answer: kept ? (kept.answer as Answer) : null, event: event ?? null };
}

const keptAnswer = (ctx: Context, changeId: string) =>
  ctx.db.primary().select().from(answers).where(eq(answers.changeId, changeId));

// D1 allows 2 MB a row.
const LONGEST_KEPT = 1_900_000;

/** Keeps one answer of several parallel requests. @returns the kept answer, or this one if it is too long to keep */
export async function keepFirst(ctx: Context, changeId: string, answer: Answer): Promise<Answer> {
  if (utf8(JSON.stringify(answer)).length > LONGEST_KEPT) return answer;
  const row = { changeId, requestHash: ctx.request.hash, at: ctx.now(), answer };
  const keep = ctx.db.primary().insert(answers).values(row).onConflictDoNothing();
  const [, [kept]] = await ctx.db.primary().batch([keep, keptAnswer(ctx, changeId)]);
  return (kept?.answer as Answer | undefined) ?? answer;
}
