import { isRevisionTaken, isSharedTaken } from "../../../../db/commit.ts";
import type { Receiver } from "../../../mail/mails.ts";
import type { Context } from "../../../platform/context.ts";
import { invalid } from "../../../platform/errors.ts";
import { isTransient, pause, pauseBefore } from "../../../platform/retry.ts";
import { actorName } from "../../changes/actor.ts";
import { busy, type Writing as Draft, findAnswer, writeDraft } from "../../changes/change.ts";
import type { ProjectRequest } from "../../core/open.ts";
import type { ProjectState } from "../compare/state.ts";
import { everythingGiven } from "../plan/everything-given.ts";
import { type Part, partsOf } from "../plan/parts.ts";
import { type PlannedImport, planImport } from "../plan/plan.ts";
import { recordOfPart } from "../plan/record.ts";
import type { FileRead } from "../read/read.ts";
import { type Imported, type Progress, storedAnswer } from "./answer.ts";
import { type ImportWrite, writePart } from "./statements.ts";
import { tellOwner } from "./tell-owner.ts";

/** Gives up after this long without writing a part because other requests keep changing the project. */
const PATIENCE_MS = 5_000;

export interface Undertaking {
  readonly request: ProjectRequest;
  readonly file: FileRead;
  readonly changeId: string;
  /** The differences of the first plan. */
  readonly answer: Imported;
}

/**
 * Writes the parts in order, each as one event that leaves a consistent state. After a conflict or a write with an unknown
 * outcome, plans again and continues with the rest. Sending the same file again does the same.
 * @throws Failure `busy`, and the errors of `planImport`
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
  const told = new Set<string>();
  const noting = (progress: Progress) => {
    progressAt = ctx.now();
    onPart(progress);
  };
  for (let attempt = 0; ; attempt++) {
    try {
      planned ??= await planImport(ctx, request, file);
      return await writeParts(ctx, { ...undertaking, told }, planned, noting);
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

interface Telling extends Undertaking {
  /** Receivers of `*` that the owner was told of: a later plan of the same import mails only about others. */
  readonly told: Set<string>;
}

async function writeParts(
  ctx: Context,
  { request, changeId, answer, told }: Telling,
  planned: PlannedImport,
  onPart: (progress: Progress) => void,
): Promise<Imported> {
  const { state, newMembers, plan } = planned;
  if (!plan) throw invalid(planned.problems);
  const parts = partsOf(plan.steps);
  const writing = { state, newMembers, comparison: plan.comparison };
  const importId = importIdFor(ctx, state);
  const given = everythingGiven(state, plan.comparison).filter((receiver) => !told.has(nameOf(receiver)));
  const toOwner = await tellOwner(ctx, request.caller, state, given);
  let head = headOf(state);
  for (const [at, part] of parts.entries()) {
    const isLast = at === parts.length - 1;
    const progress = { part: at + 1, parts: parts.length };
    const result = { ...answer, revision: head.revision + 1 };
    const draft = draftOf(ctx, writing, { part, progress, importId, revision: head.revision + 1 });
    const writer = { actor: actorName(request.caller), changeId: isLast ? changeId : ctx.newId("chg"), project: head };
    const { revision, hash } = await writeDraft(ctx, writer, {
      ...draft,
      mails: [...(draft.mails ?? []), ...(at === 0 ? toOwner : [])],
      answer: isLast ? storedAnswer(result) : null,
    });
    for (const receiver of given) told.add(nameOf(receiver));
    head = { ...head, revision, hash };
    onPart(progress);
  }
  return { ...answer, revision: head.revision };
}

const nameOf = ({ name, email }: Receiver): string => JSON.stringify([name, email]);

const headOf = ({ snapshot: { project } }: ProjectState) => ({
  id: project.id,
  revision: project.revision,
  hash: project.hash,
});

/** After a crash, the same file sent again continues under its first import id. */
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
