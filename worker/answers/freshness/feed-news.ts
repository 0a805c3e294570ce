import type { Change, Known, Notice, Point } from "../../../access/lease/protocol.ts";
import type { Touched } from "../../../access/touches.ts";
import type { HubState } from "./hub-state.ts";

/** What happened after `base`; `changes` null: too much to name. */
export interface LogDelta {
  readonly base: Point;
  readonly head: Point;
  readonly changes: readonly Change[] | null;
}

/** News from one notice, for a hub that just woke and knows nothing else yet. */
const deltaOf = ({ previousHash, ...change }: Notice): LogDelta => ({
  base: { revision: change.revision - 1, hash: previousHash },
  head: change,
  changes: [change],
});

/** Remembers the point up to which feeds were told, so that each change is told once. */
export class FeedNews {
  #told: Known | null = null;

  /** Hands the hub a writer's notice. `look`: an earlier one is missing, so the hub must verify before it tells the feed. */
  onNotice(state: HubState, notice: Notice): LogDelta | "replaced" | "look" | null {
    const justWoke = state.known === null;
    state.notice(notice);
    if (justWoke) return deltaOf(notice);
    return state.hashAt(notice.revision) === notice.hash ? this.take(state) : "look";
  }

  /** What the hub knows and feeds do not, which then counts as told. `replaced`: another history (freshness.md rule 8). */
  take(state: HubState): LogDelta | "replaced" | null {
    const [told, known] = [this.#told, state.known];
    this.#told = known;
    if (told === null || known === null) return null;
    if (told.generation !== known.generation) return "replaced";
    if (told.revision === known.revision) return null;
    return { base: told, head: known, changes: state.news(told)?.changes ?? null };
  }
}

/** `project`: anything may have changed. `offers`: invitations and hand-overs, on which no decision rests. */
export type FeedKind = "project" | "members" | "catalogue" | "resources" | "keys" | "offers";

/** What kinds of things the changes touched, once each. */
export function kindsOf(changes: LogDelta["changes"]): FeedKind[] {
  return changes === null ? ["project"] : [...new Set(changes.flatMap(({ touched }) => kindsTouched(touched)))];
}

function kindsTouched(touched: Touched): FeedKind[] {
  if (touched.all) return ["project"];
  const named: readonly (readonly [FeedKind, readonly unknown[]])[] = [
    ["members", [...touched.members, ...touched.aliases]],
    ["catalogue", touched.presets],
    ["resources", touched.resources],
    ["keys", touched.keys],
  ];
  const kinds = named.filter(([, names]) => names.length > 0).map(([kind]) => kind);
  return kinds.length > 0 ? kinds : ["offers"];
}
