import type { Change, Notice, Point } from "../../../access/lease/protocol.ts";
import { type ProjectChange, type Touched, touches } from "../../../access/touches.ts";
import type { StreamRead } from "../../../worker/answers/freshness/hub-state.ts";
import type { DeploymentState, ProjectState } from "./state.ts";

interface StreamAt<S> {
  readonly state: S;
  readonly events: readonly Change[];
}

/** The whole database at one time. */
export interface Snapshot {
  readonly index: number;
  readonly project: StreamAt<ProjectState>;
  readonly deployment: StreamAt<DeploymentState>;
}

export type Commit =
  | { readonly stream: "project"; readonly state: ProjectState; readonly change: ProjectChange }
  | { readonly stream: "deployment"; readonly state: DeploymentState; readonly change: ProjectChange };

export type Stream = Commit["stream"];

/** Snapshots in a row between which a stream did not change. */
export interface Run<S> {
  readonly from: number;
  readonly to: number;
  readonly state: S;
  readonly head: Point;
}

/** Every state that the database was ever in, restorations included, and when each was acknowledged. */
export class History {
  readonly snapshots: Snapshot[] = [];
  readonly #ackedAt: number[] = [];
  readonly #touched: (change: ProjectChange) => Touched;
  #hashes = 0;

  constructor(
    project: ProjectState,
    deployment: DeploymentState,
    touched: (change: ProjectChange) => Touched = touches,
  ) {
    this.#touched = touched;
    const first = { revision: 1, hash: this.#newHash(), touched: { all: true } } as const;
    this.#push(
      { state: project, events: [first] },
      { state: deployment, events: [{ ...first, hash: this.#newHash() }] },
    );
  }

  get latest(): Snapshot {
    return this.at(this.snapshots.length - 1);
  }

  at(index: number): Snapshot {
    const snapshot = this.snapshots[index];
    if (snapshot === undefined) throw new Error(`There is no snapshot ${index}.`);
    return snapshot;
  }

  /** What the writer tells the hub. */
  commit({ stream, state, change }: Commit): Notice {
    const { project, deployment, [stream]: changed } = this.latest;
    const before = headOf(changed);
    const event = { revision: before.revision + 1, hash: this.#newHash(), touched: this.#touched(change) };
    const events = [...changed.events, event];
    if (stream === "project") this.#push({ state, events }, deployment);
    else this.#push(project, { state, events });
    return { ...event, previousHash: before.hash };
  }

  /** The database as it was, from now on. */
  restore(index: number): void {
    const { project, deployment } = this.at(index);
    this.#push(project, deployment);
  }

  acknowledge(index: number, now: number): void {
    this.#ackedAt[index] = now;
  }

  /** The last state that was acknowledged by then. */
  lastAcknowledged(by: number): number {
    for (let index = this.snapshots.length - 1; index > 0; index--) {
      if ((this.#ackedAt[index] ?? Number.POSITIVE_INFINITY) <= by) return index;
    }
    return 0;
  }

  /** The states that a stream was in from a snapshot on. */
  runs<S extends Stream>(stream: S, since: number): Run<Snapshot[S]["state"]>[] {
    const runs: Run<Snapshot[S]["state"]>[] = [];
    for (const snapshot of this.snapshots.slice(since)) {
      const { state } = snapshot[stream];
      const [last, to] = [runs.at(-1), snapshot.index];
      if (last?.state === state) runs[runs.length - 1] = { ...last, to };
      else runs.push({ from: to, to, state, head: headOf(snapshot[stream]) });
    }
    return runs;
  }

  #push(project: StreamAt<ProjectState>, deployment: StreamAt<DeploymentState>): void {
    this.snapshots.push({ index: this.snapshots.length, project, deployment });
  }

  #newHash(): string {
    return `h${++this.#hashes}`;
  }
}

export function headOf({ events }: { readonly events: readonly Change[] }): Point {
  const last = events.at(-1);
  if (last === undefined) throw new Error("A stream begins with an event.");
  return { revision: last.revision, hash: last.hash };
}

/** What a verification reads: the head, and the events from a revision on. */
export function readStream(snapshot: Snapshot, stream: Stream, from: number): StreamRead {
  const { events } = snapshot[stream];
  return {
    head: headOf(snapshot[stream]),
    events: events.filter(({ revision }) => revision >= from),
  };
}
