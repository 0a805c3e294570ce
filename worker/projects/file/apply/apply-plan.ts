import { isRevisionTaken, isSharedTaken } from "../../../../db/commit.ts";
import type { Context } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { isTransient, pause, pauseBefore } from "../../../platform/retry.ts";
import { actorName } from "../../changes/actor.ts";
import { busy, type Writing as Draft, findAnswer, writeDraft } from "../../changes/change.ts";
import type { ProjectRequest } from "../../core/open.ts";
import type { ProjectState } from "../compare/state.ts";
import { type Part, partsOf } from "../plan/parts.ts";
import { type PlannedImport, planImport } from "../plan/plan.ts";
import { recordOfPart } from "../plan/record.ts";
import type { FileRead } from "../read/read.ts";
import { type Imported, type Progress, storedAnswer } from "./answer.ts";
import { type ImportWrite, writePart } from "./statements.ts";

/** How long without a part written, while others change the project all the time. */
const PATIENCE_MS = 5_000;

export interface Undertaking {
  readonly request: ProjectRequest;
  readonly file: FileRead;
  readonly changeId: string;
  /** What the first survey set out to change. */
  readonly answer: Imported;
}

/**
 * Writes the parts one after the other, each an event and a whole state. When somebody else comes between, or a part's fate
 * is unknown, it surveys again and goes on with what is left; so does the same file when it is sent again.
 * @throws Failure `busy`, and what `surveyProject` throws
 */
export async function carryOut(
  ctx: Context,
  undertaking: Undertaking,
  first: PlannedImport,
  onPart: (progress: Progress) => void,
): Promise<Imported> {
  const { request, file, changeId } = undertaking;
  let planned: PlannedImport | null = first;
  let progressAt = ctx.now();
  const noting = (progress: Progress) => {
    progressAt = ctx.now();
    onPart(progress);
  };
  for (let attempt = 0; ; attempt++) {
    try {
      planned ??= await planImport(ctx, request, file);
      return await writeParts(ctx, undertaking, planned, noting);
    } catch (error) {
      const done = await findAnswer<Imported>(ctx, changeId);
      if (done) return done.answer;
      if (!isRevisionTaken(error) && !isSharedTaken(error) && !isTransient(error)) throw error;
      if (ctx.now() - progressAt > PATIENCE_MS) throw busy();
      await pause(pauseBefore(attempt, Math.random()));
      planned = null;
    }
  }
}

async function writeParts(
  ctx: Context,
  { request, changeId, answer }: Undertaking,
  planned: PlannedImport,
  onPart: (progress: Progress) => void,
): Promise<Imported> {
  const { state, newMembers, plan } = planned;
  if (!plan) throw invalid(planned.problems);
  const parts = partsOf(plan.steps);
  const writing = { state, newMembers, comparison: plan.comparison };
  const importId = importIdFor(ctx, state);
  let head = headOf(state);
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const progress = { part: at + 1, parts: parts.length };
    const result = { ...answer, revision: head.revision + 1 };
    const draft = draftOf(ctx, writing, { part, progress, importId, revision: head.revision + 1 });
    const writer = { actor: actorName(request.caller), changeId: isLast ? changeId : ctx.newId("chg"), project: head };
    const { revision, hash } = await writeDraft(ctx, writer, {
      ...draft,
      answer: isLast ? storedAnswer(result) : null,
    });
    head = { ...head, revision, hash };
    onPart(progress);
  }
  return { ...answer, revision: head.revision };
}

const headOf = ({ snapshot: { project } }: ProjectState) => ({
  id: project.id,
  revision: project.revision,
  hash: project.hash,
});

/** The same file, sent again after a crash, goes on under the id that it began with. */
function importIdFor(ctx: Context, { lastImport }: ProjectState): string {
  const goesOn = lastImport && !lastImport.isWhole && lastImport.requestHash === ctx.request.hash;
  return goesOn ? lastImport.id : ctx.newId("imp");
}

interface PartToWrite {
  readonly part: Part;
  readonly progress: Progress;
  readonly importId: string;
  readonly revision: number;
}

function draftOf(
  ctx: Context,
  writing: ImportWrite,
  { part, progress, importId, revision }: PartToWrite,
): Omit<Draft<null>, "answer"> {
  const snapshot = { ...writing.state.snapshot, next: revision };
  const { name, timeZone, storedNames, catalogue } = snapshot.project;
  const record = recordOfPart(part, { name, timeZone, storedNames, builtInGroups: catalogue.builtInGroups });
  return {
    event: {
      action: "project.imported",
      target: importId,
      touches: { kind: "project" },
      before: record.before,
      after: { ...record.after, ...progress },
    },
    ...writePart(ctx, snapshot, writing, part),
  };
}
