import * as v from "valibot";
import { Time } from "../../platform/http/answers.ts";

const named = { id: v.string(), name: v.nullable(v.string()) };

export const EventView = v.object({
  revision: v.number(),
  hash: v.string(),
  at: Time,
  actor: v.object({ ...named, kind: v.string() }),
  action: v.string(),
  target: v.object(named),
  before: v.pipe(
    v.unknown(),
    v.description("Of an edit only what it changed. What was typed by a person who was erased is null."),
  ),
  after: v.unknown(),
  names: v.pipe(
    v.record(v.string(), v.string()),
    v.description("What the ids inside `before` and `after` are called."),
  ),
});
export type EventView = v.InferOutput<typeof EventView>;

const ChainProblem = v.picklist([
  "missing",
  "text_changed",
  "link_broken",
  "column_changed",
  "value_changed",
  "head_differs",
]);
export type ChainProblem = v.InferOutput<typeof ChainProblem>;

export const VerificationView = v.object({
  verified: v.boolean(),
  revision: v.pipe(v.number(), v.description("The newest event that was looked at.")),
  hash: v.pipe(v.string(), v.description("Its hash: keep it elsewhere, to compare with one day.")),
  problems: v.pipe(
    v.array(v.object({ revision: v.number(), problem: ChainProblem })),
    v.description("The first thousand, in the order of revisions."),
  ),
  problemCount: v.number(),
});
export type VerificationView = v.InferOutput<typeof VerificationView>;
