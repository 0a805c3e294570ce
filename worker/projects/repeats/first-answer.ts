import { eq } from "drizzle-orm";
import { findChange } from "../../../db/commit.ts";
import { answers } from "../../../db/schema.ts";
import { utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import type { Details, ErrorCode } from "../../platform/errors.ts";
import { requireSameRequest } from "../changes/change.ts";

/** What a request was answered; instead of a body with secrets, what they are made from. */
export type Answer =
  | { readonly kind: "done"; readonly status: number; readonly body: unknown; readonly etag: string | null }
  | { readonly kind: "refused"; readonly code: ErrorCode; readonly message: string; readonly details: Details | null };

/** What is known of the first request with this `Idempotency-Key`. */
export interface First {
  /** Null: it changed something, and broke off before it was answered. */
  readonly answer: Answer | null;
  /** The event that it made. */
  readonly event: { readonly action: string; readonly projectId: string } | null;
}

/** Null: this is the first. @throws Failure `idempotency_mismatch` */
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

// A row of D1 holds 2 MB.
const LONGEST_KEPT = 1_900_000;

/** Of several that run at the same time, one is kept. @returns that one, or this where it is too long to be kept */
export async function keepFirst(ctx: Context, changeId: string, answer: Answer): Promise<Answer> {
  if (utf8(JSON.stringify(answer)).length > LONGEST_KEPT) return answer;
  const row = { changeId, requestHash: ctx.request.hash, at: ctx.now(), answer };
  const keep = ctx.db.primary().insert(answers).values(row).onConflictDoNothing();
  const [, [kept]] = await ctx.db.primary().batch([keep, keptAnswer(ctx, changeId)]);
  return (kept?.answer as Answer | undefined) ?? answer;
}
