import type { SQL } from "drizzle-orm";
import type { Notice } from "../../../access/lease/protocol.ts";
import { type ProjectChange, touches } from "../../../access/touches.ts";
import { type Commit, commit, findChange, isAliasTaken, isMemberTaken, isRevisionTaken } from "../../../db/commit.ts";
import type { Statement } from "../../../db/database.ts";
import type { MemberSelection } from "../../../db/reads/members.ts";
import { type Extras, type Project, readSnapshot, type SnapshotRows } from "../../../db/reads/snapshot.ts";
import { handToQueue } from "../../mail/hand-to-queue.ts";
import { mailStatements } from "../../mail/mail-statements.ts";
import type { Mail } from "../../mail/mails.ts";
import { sha256Hex, utf8 } from "../../platform/bytes.ts";
import type { Context } from "../../platform/context.ts";
import { alreadyMember, Failure, notFound } from "../../platform/errors.ts";
import { isTransient, pause, pauseBefore } from "../../platform/retry.ts";
import { seal } from "./seal.ts";

export interface EventDraft {
  /** `member.removed`: what happened, in the past tense. */
  readonly action: string;
  /** The id or key of the thing that changed. */
  readonly target: string;
  /** Every fact of a decision that the event changes. */
  readonly touches: ProjectChange;
  readonly before: unknown;
  readonly after: unknown;
}

/** The decision of a use case on one snapshot: an answer, and an event with its statements if anything changes. */
export type Draft<T> =
  | { readonly answer: T; readonly event: null }
  | {
      readonly answer: T;
      readonly event: EventDraft;
      readonly statements: readonly Statement[];
      readonly mails?: readonly Mail[];
    };

export interface Order<E extends Extras> {
  readonly actor: string;
  /** A project's id or slug. */
  readonly project: string;
  readonly select: MemberSelection;
  readonly extras?: (projectId: SQL<string>) => E;
  /** Retries contention without a deadline: used for accepting, declining and leaving. */
  readonly patient?: boolean;
}

/** In bytes. D1 allows 2 MB a row, and the other columns need room. */
const LONGEST_EVENT = 1_900_000;

const PATIENCE_MS = 5_000;
const LONG_PATIENCE_MS = 60_000;

/**
 * The one way to change a project: read a snapshot, decide, and write everything with its event in one batch. After a
 * conflict, read and decide again. A repeated request gets its first answer.
 * @throws Failure `not_found`, the errors of `decide`, or `busy` after five seconds of contention.
 */
export const change = <E extends Extras, T>(
  ctx: Context,
  order: Order<E>,
  decide: (snapshot: SnapshotRows<E>) => Draft<T> | Promise<Draft<T>>,
): Promise<T> =>
  changeStream(ctx, order, async () => {
    const snapshot = await look(ctx, order);
    return { head: snapshot.project, draft: await decide(snapshot) };
  });

/** The head of a stream of events, a project's or the deployment's, that a change follows. */
export type StreamHead = Pick<Project, "id" | "revision" | "hash">;

export interface Decided<T> {
  readonly head: StreamHead;
  readonly draft: Draft<T>;
}

/** Like `change`, for a `decide` that reads its own data: the stream head must come from the same read. */
export async function changeStream<T>(
  ctx: Context,
  { actor, patient }: { readonly actor: string; readonly patient?: boolean },
  decide: () => Promise<Decided<T>>,
): Promise<T> {
  const changeId = await changeIdOf(ctx, actor);
  const known = ctx.request.key === null ? null : await findAnswer<T>(ctx, changeId);
  if (known) return known.answer;
  const deadline = ctx.now() + (patient ? LONG_PATIENCE_MS : PATIENCE_MS);
  for (let attempt = 0; ; attempt++) {
    const { head, draft } = await decide();
    if (draft.event === null) return draft.answer;
    try {
      await writeDraft(ctx, { actor, changeId, project: head }, draft);
      return draft.answer;
    } catch (error) {
      const done = await findAnswer<T>(ctx, changeId);
      if (done) return done.answer;
      if (!isRevisionTaken(error) && !isTransient(error)) throw conflictIn(error) ?? error;
      if (ctx.now() > deadline) throw busy();
      await pause(pauseBefore(attempt, Math.random()));
    }
  }
}

async function look<E extends Extras>(ctx: Context, order: Order<E>): Promise<SnapshotRows<E>> {
  const extras = order.extras ?? (() => ({}) as E);
  const snapshot = await readSnapshot(ctx.db.primary(), order.project, order.select, extras);
  if (!snapshot) throw notFound();
  return snapshot;
}

export type Writing<T> = Extract<Draft<T>, { event: EventDraft }>;

export interface Writer {
  readonly actor: string;
  readonly changeId: string;
  /** The stream head that the change follows. */
  readonly project: StreamHead;
}

/** Commits one event with its statements. @returns the new head @throws the database's error, as `commit` does */
export async function writeDraft<T>(
  ctx: Context,
  writer: Writer,
  draft: Writing<T>,
): Promise<Pick<Commit, "revision" | "hash">> {
  const { statements, mailIds } = mailStatements(ctx, draft.mails ?? []);
  const entry = await sealed(ctx, writer, draft);
  await commit(ctx.db.primary(), entry, [...draft.statements, ...statements]);
  await ctx.notifyHub(writer.project.id, noticeOf(writer, entry));
  if (mailIds.length > 0) ctx.after(handToQueue(ctx, mailIds));
  return entry;
}

const noticeOf = ({ project }: Writer, { revision, hash, touched }: Commit): Notice => ({
  revision,
  hash,
  previousHash: project.hash,
  touched,
});

async function sealed<T>(
  ctx: Context,
  { actor, changeId, project }: Writer,
  { event, answer }: Writing<T>,
): Promise<Commit> {
  const at = ctx.now();
  const revision = project.revision + 1;
  const head = { project: project.id, revision, previousHash: project.hash, at, actor };
  const touched = touches(event.touches);
  const fields = { ...head, ...event, touches: touched };
  const { text, hash, values } = await seal(fields, ctx.random);
  const kept = JSON.stringify(answer ?? null);
  if (utf8(text).length + utf8(kept).length > LONGEST_EVENT) throw tooMuch();
  return {
    projectId: project.id,
    revision,
    changeId,
    requestHash: ctx.request.hash,
    at,
    actor,
    action: event.action,
    target: event.target,
    hash,
    touched,
    text,
    values,
    answer: kept,
  };
}

/** Derived from `Idempotency-Key` and the actor, so that a repeat finds the first request. Random without the header. */
export const changeIdOf = async (ctx: Context, actor: string): Promise<string> =>
  ctx.request.key === null ? ctx.newId("chg") : `chg_${await sha256Hex(`${actor}\n${ctx.request.key}`)}`;

/** @throws Failure if the key belongs to a different request, or the stored answer has expired. */
export async function findAnswer<T>(ctx: Context, changeId: string): Promise<{ answer: T } | null> {
  const found = await findChange(ctx.db.primary(), changeId).get();
  if (!found) return null;
  requireSameRequest(ctx, found.requestHash);
  if (found.answer === null) {
    throw new Failure("idempotency_expired", "This request was already carried out; its answer is no longer kept.");
  }
  return { answer: JSON.parse(found.answer) as T };
}

/** @throws Failure `idempotency_mismatch` */
export function requireSameRequest({ request }: Context, hash: string): void {
  if (request.hash === hash) return;
  throw new Failure("idempotency_mismatch", "This Idempotency-Key was already used for a different request.");
}

export const busy = () =>
  new Failure("busy", "Many people are changing this project right now. Try again in a moment.", { retryAfter: 1 });

const tooMuch = () => new Failure("too_large", "This changes too much at once. Do it in several steps.");

/** The failure behind a violated database constraint. Null for other errors. */
function conflictIn(error: unknown): Failure | null {
  if (isAliasTaken(error)) {
    return new Failure("already_exists", "Another member of this project already has one of these aliases.");
  }
  return isMemberTaken(error) ? alreadyMember() : null;
}
