import type { FeedReply, MemberRecord, Records } from "../../access/feed/messages.ts";
import type { Change, Point } from "../../access/lease/protocol.ts";
import { touches } from "../../access/touches.ts";
import type { Access, Question } from "../../access/types.ts";
import { View } from "../../sdk/sync/view.ts";
import { grant } from "../access/scenario.ts";
import { projectRecord } from "./feed/records.ts";
import { at } from "./memory-world.ts";
import { FIRST_PROJECT } from "./model/changes.ts";

export const mayAnn = {
  subject: { type: "user", id: "mem_a" },
  action: { name: "a.x" },
  resource: { type: "post", id: "1" },
} satisfies Question;

/** Everything, with Ann in it, and a lease. */
export function viewAt(revision: number, access: Access = LASTING): View {
  const accounts = { place: "", before: [], after: [] };
  const view = new View({ at: placeOf(revision), accounts }, () => 0);
  view.takePage({
    ...recordsAt(revision, [{ ...ann, access }]),
    project: projectRecord(FIRST_PROJECT),
    accounts,
    next: null,
  });
  view.take(view.ask(0, 5_000), answerOf({}), at(0), at(0));
  return view;
}

const LASTING: Access = { presets: [], grants: [grant("a.x")] };

const ann: MemberRecord = {
  ...{ id: "mem_a", userId: null, user: null, isOwner: false, attributes: {}, aliases: [] },
  placeholder: { email: "ann@example.com", until: null },
  access: LASTING,
};

export const placeOf = (revision: number): Point => ({ revision, hash: `h${revision}` });

export const changeOf = (revision: number, ids: readonly string[] = ["mem_a"]): Change => ({
  ...placeOf(revision),
  touched: touches({ kind: "members", members: ids.map((id) => ({ id, keys: [] })) }),
});

export const recordsAt = (revision: number, members: readonly MemberRecord[]): Records => ({
  ...{ at: placeOf(revision), project: null, members, resources: [] },
});

export const answerOf = (given: Partial<FeedReply>): FeedReply => ({
  ...{ kind: "reply", id: 0, changes: [], leaseMs: 5_000, age: 0, at: 0, records: null },
  accounts: { place: "", before: [], after: [] },
  ...given,
});
