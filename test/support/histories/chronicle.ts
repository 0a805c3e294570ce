import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { projects } from "../../../db/schema.ts";
import { db } from "../database.ts";
import type { Account, NaiveMember, State } from "./naive.ts";
import { plain } from "./states.ts";

/** Something that was true from its acknowledgement on. */
interface Acknowledged<T> {
  readonly value: T;
  /** Epoch ms. */
  readonly at: number;
}

/** A state of the project, by its revision, and one of the accounts. */
export interface Place {
  readonly revision: number;
  readonly accounts: number;
}

/** Everything that was ever acknowledged of a project: a state for each revision, by what its writers know alone. */
export class Chronicle {
  readonly #projectId: string;
  /** Before the first revision there was nothing. */
  readonly #states: (Acknowledged<State> | null)[] = [null];
  readonly #points = [""];
  readonly #accounts: Acknowledged<readonly Account[]>[];
  /** The number of the deployment's last event, before any that is noted here. */
  readonly #accountsBefore: number;
  /** Who can be brought back. */
  readonly removed = new Map<string, NaiveMember>();

  private constructor(projectId: string, accounts: readonly Account[], accountsBefore: number) {
    this.#projectId = projectId;
    this.#accounts = [{ value: accounts, at: 0 }];
    this.#accountsBefore = accountsBefore;
  }

  /** @param first of revision 1 */
  static async begin(first: State, accounts: readonly Account[]): Promise<Chronicle> {
    const chronicle = new Chronicle(first.id, accounts, (await headOf(DEPLOYMENT)).revision);
    chronicle.#states.push({ value: first, at: 0 });
    await chronicle.#noteHead();
    return chronicle;
  }

  /** The newest. */
  get place(): Place {
    return { revision: this.#states.length - 1, accounts: this.#accounts.length - 1 };
  }

  /** The last that was acknowledged before a time, epoch ms. */
  placeAt(time: number): Place {
    const isBefore = (each: Acknowledged<unknown> | null) => each !== null && each.at < time;
    return { revision: this.#states.findLastIndex(isBefore), accounts: this.#accounts.findLastIndex(isBefore) };
  }

  stateAt(revision: number): State {
    const known = this.#states[revision];
    if (!known) throw new Error(`There is no revision ${revision}.`);
    return known.value;
  }

  usersAt(accounts: number): readonly Account[] {
    return this.#accounts[accounts]?.value ?? [];
  }

  /** At any time. */
  wasSuspended(userId: string): boolean {
    return this.#accounts.some(({ value }) => value.some(({ id, isSuspended }) => id === userId && isSuspended));
  }

  /** As `Gatehouse-Revision` says it. */
  pointAt(revision: number): string {
    return this.#points[revision] ?? "";
  }

  /** The revision that a `Gatehouse-Revision` names; 0 if there never was one like it. */
  revisionOf(point: string | null): number {
    return Math.max(0, this.#points.indexOf(point ?? ""));
  }

  /** Notes what a request made of the project: one event, or none if nothing changed. @param removes who can be brought back */
  async acknowledge(after: State, removes: readonly NaiveMember[] = []): Promise<void> {
    const before = this.stateAt(this.place.revision);
    if (plain(after) !== plain(before)) this.#states.push({ value: after, at: Date.now() });
    for (const { id } of [...before.members, ...after.members]) this.removed.delete(id);
    for (const member of removes) this.removed.set(member.id, member);
    await this.#noteHead();
  }

  /** Notes an event on which no decision rests. */
  async acknowledgeEvent(): Promise<void> {
    this.#states.push({ value: this.stateAt(this.place.revision), at: Date.now() });
    await this.#noteHead();
  }

  /** Notes an event of the deployment. */
  async acknowledgeAccounts(after: readonly Account[]): Promise<void> {
    this.#accounts.push({ value: after, at: Date.now() });
    expect((await headOf(DEPLOYMENT)).revision).toBe(this.#accountsBefore + this.place.accounts);
  }

  /** What is noted is what was committed, by number. */
  async #noteHead(): Promise<void> {
    const { revision, hash } = await headOf(this.#projectId);
    expect(revision).toBe(this.place.revision);
    this.#points[revision] = `${revision}.${hash.slice(0, 8)}`;
  }
}

/** Under which the deployment's own events stand. */
export const DEPLOYMENT = "deployment";

async function headOf(stream: string): Promise<{ readonly revision: number; readonly hash: string }> {
  const head = await db.select().from(projects).where(eq(projects.id, stream)).get();
  return head ?? { revision: 0, hash: "" };
}
