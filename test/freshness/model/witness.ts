import type { Point } from "../../../access/lease/protocol.ts";
import type { Question } from "../../../access/types.ts";
import type { History, Run } from "./history.ts";
import { boundariesOf, type DeploymentState, naiveAnswer, type ProjectState } from "./state.ts";

/** The answers to one key, checked against the whole history. */
export interface Told {
  readonly secretHash: string;
  readonly answers: readonly {
    readonly question: Question;
    readonly allowed: boolean;
    /** Between which times, epoch ms, the holder may take it to be. */
    readonly between: readonly [number, number];
  }[];
  /** When the last of it was told. */
  readonly now: number;
  /** The revisions that the holder says it answers from. */
  readonly project: Point;
  readonly deployment: Point;
}

/** An answer from a party with an inexact clock: a yes is true at this very time, a no may be wrong about it. */
export function mayBeWrong(question: Question, allowed: boolean, time: number, byMs: number): Told["answers"][number] {
  return { question, allowed, between: allowed ? [time, time] : [time - byMs, time + byMs] };
}

/**
 * `late`: from before the bound. `back`: older than an earlier answer. Both look at the states in which the answer is true, and
 * at the states that the holder says it answers from. `untrue`: not true in the latter.
 */
export type Complaint = "late" | "back" | "untrue";

type Place = readonly [project: number, deployment: number];
type Pair = { readonly project: Run<ProjectState>; readonly deployment: Run<DeploymentState> };

/** Watches one holder's answers. The bound: trust and lease, ms. */
export class Witness {
  readonly complaints = new Set<Complaint>();
  heard = 0;
  readonly #history: History;
  readonly #bound: number;
  readonly #asTrue = new Trail();
  readonly #asSaid = new Trail();

  constructor(history: History, bound: number) {
    this.#history = history;
    this.#bound = bound;
  }

  hear(told: Told): void {
    this.heard++;
    const fresh = this.#history.lastAcknowledged(told.now - this.#bound);
    const pairs = this.#pairsSince(fresh);
    const isTrue = ({ project, deployment }: Pair) => fits(told, project.state, deployment.state);
    const asSaid = pairs.filter((pair) => isSaid(told, pair));
    this.#note(this.#asTrue.step(pairs.filter(isTrue)));
    this.#note(this.#asSaid.step(asSaid));
    if (asSaid.length > 0 && !asSaid.some(isTrue)) this.complaints.add("untrue");
  }

  #note(complaint: Complaint | null): void {
    if (complaint !== null) this.complaints.add(complaint);
  }

  #pairsSince(fresh: number): Pair[] {
    const deployments = this.#history.runs("deployment", fresh);
    return this.#history
      .runs("project", fresh)
      .flatMap((project) => deployments.map((deployment) => ({ project, deployment })));
  }
}

/** The oldest states from which everything so far may have come, of which none is below another. */
class Trail {
  #oldest: readonly Place[] = [[0, 0]];

  /** One more answer, which came from one of these. */
  step(pairs: readonly Pair[]): "late" | "back" | null {
    if (pairs.length === 0) return "late";
    const next = minimal(pairs.flatMap((pair) => this.#oldest.flatMap((place) => within(pair, place))));
    if (next.length === 0) return "back";
    this.#oldest = next;
    return null;
  }
}

/** The first place of the pair that is not before another place. */
function within({ project, deployment }: Pair, [i, j]: Place): Place[] {
  const place: Place = [Math.max(i, project.from), Math.max(j, deployment.from)];
  return place[0] <= project.to && place[1] <= deployment.to ? [place] : [];
}

function isSaid(told: Told, { project, deployment }: Pair): boolean {
  return project.head.hash === told.project.hash && deployment.head.hash === told.deployment.hash;
}

/** Whether all of it is true in these states, at times that it may take to be now. */
function fits({ secretHash, answers }: Told, project: ProjectState, deployment: DeploymentState): boolean {
  const isKey = project.keys[secretHash] !== undefined;
  const boundaries = boundariesOf(project.members);
  return answers.every(({ question, allowed, between: [from, to] }) => {
    const times = [from, ...boundaries.filter((time) => time > from && time <= to)];
    return times.some((at) => (isKey && naiveAnswer(project, deployment, question, at)) === allowed);
  });
}

function minimal(places: readonly Place[]): Place[] {
  const isBelow = ([a, b]: Place, [i, j]: Place) => a <= i && b <= j && (a < i || b < j);
  const distinct = [...new Map(places.map((place) => [place.join(), place])).values()];
  return distinct.filter((place) => !distinct.some((other) => isBelow(other, place)));
}
