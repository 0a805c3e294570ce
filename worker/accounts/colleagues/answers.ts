import * as v from "valibot";
import { accessEntries, MemberKind } from "../../projects/grants/answers.ts";

export const LastAccess = v.object({ kind: MemberKind, ...accessEntries });
export type LastAccess = v.InferOutput<typeof LastAccess>;

export const Colleague = v.object({
  id: v.string(),
  email: v.string(),
  name: v.string(),
  isMember: v.pipe(v.boolean(), v.description("Whether they are in the project that was asked about.")),
  lastAccess: v.pipe(
    v.nullable(LastAccess),
    v.description("What a former member of that project had last; null for everyone else."),
  ),
});
export type Colleague = v.InferOutput<typeof Colleague>;
