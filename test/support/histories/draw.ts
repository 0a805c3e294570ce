import fc from "fast-check";
import type { Access, Grant, Properties } from "../../../access/types.ts";
import type { Fate } from "../watch-hub.ts";
import { type AskedOf, question } from "./questions.ts";
import type { Aliases, Name, OwnName } from "./world.ts";
import * as world from "./world.ts";

/** One change to a project or an account by one request. `nth` picks one of the possible targets; null ends it. */
export type PlannedStep =
  | { readonly kind: "edit"; readonly nth: number; readonly access: Access }
  | { readonly kind: "identify"; readonly nth: number; readonly attributes: Properties; readonly aliases: Aliases }
  | { readonly kind: "bulk"; readonly affected: readonly number[]; readonly change: BulkChange }
  | { readonly kind: "remove" | "leave" | "undo" | "suspend"; readonly nth: number }
  | { readonly kind: "preset"; readonly key: string; readonly grants: readonly Grant[] | null }
  | { readonly kind: "permission"; readonly name: OwnName; readonly implies: readonly string[] | null }
  | { readonly kind: "groups"; readonly groups: readonly string[] }
  | { readonly kind: "resource"; readonly id: string; readonly attributes: Properties | null }
  | { readonly kind: "close"; readonly how: Closed };

/** Or by several, or with what the server chooses. */
export type Step =
  | PlannedStep
  | { readonly kind: "invite"; readonly nth: number; readonly access: Access }
  | { readonly kind: "handOver"; readonly nth: number }
  | { readonly kind: "import"; readonly by: "owner" | "deployment"; readonly said: Said }
  | { readonly kind: "claim" | "rotate" };

export type Closed = "archived" | "suspended" | "deleted";

export type BulkChange =
  | { readonly type: "add_preset" | "remove_preset"; readonly preset: string }
  | { readonly type: "remove" };

/** The content of a file, without the parts that the current state does not allow. */
export interface Said {
  readonly groups: readonly string[];
  readonly permissions: Readonly<Partial<Record<OwnName, readonly string[]>>>;
  readonly presets: Readonly<Record<string, readonly Grant[]>>;
  readonly members: Readonly<Partial<Record<Name, SaidMember>>>;
  readonly resources: Readonly<Record<string, Properties>>;
}

type SaidMember = Access & { readonly attributes: Properties; readonly aliases: Aliases };

/** One change, and in which circumstances it is made and then asked about. */
export interface Round {
  /** What may happen: what turns an answer does. */
  readonly steps: readonly Step[];
  /** What becomes of the writers' notices to the hubs. */
  readonly notices: Fate;
  /** Whether the hubs lose their memory. */
  readonly isEvicted: boolean;
  /** What becomes of the synced service. */
  readonly service: "runs" | "sleeps" | "is cut off";
  readonly beginsSnapshot: boolean;
}

/** What a project begins with, what then becomes of it, and what may be asked meanwhile. */
export interface Drawn {
  readonly first: Said;
  readonly rounds: readonly Round[];
  readonly questions: readonly AskedOf[];
}

const { access, aliases, attributes, grants } = world;
const some = <K extends string, V>(keys: readonly K[], each: fc.Arbitrary<V>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, each])) as Record<K, fc.Arbitrary<V>>, { requiredKeys: [] });
const orNull = <T>(freq: number, arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq });

const member = fc
  .tuple(access, attributes, aliases)
  .map(([held, own, names]): SaidMember => ({ ...held, attributes: own, aliases: names }));
const implies = (name: OwnName): fc.Arbitrary<readonly string[]> => fc.subarray([...world.OWN[name].implied]);
const permission = (name: OwnName) => fc.record({ name: fc.constant(name), implies: orNull(3, implies(name)) });
const permissions: fc.Arbitrary<Said["permissions"]> = fc.record(
  { "a.x": implies("a.x"), "a.y": implies("a.y"), "b.z": implies("b.z"), "b.p": implies("b.p") },
  { requiredKeys: [] },
);
const saidOf = (members: fc.Arbitrary<Said["members"]>): fc.Arbitrary<Said> =>
  fc.record({
    groups: fc.constantFrom(...world.GROUPS),
    permissions,
    presets: some(world.OWN_PRESETS, grants) as fc.Arbitrary<Said["presets"]>,
    members,
    resources: some(world.RESOURCES, attributes) as fc.Arbitrary<Said["resources"]>,
  });
const said = saidOf(some(world.NAMES, member));

const nth = fc.nat(20);
const by = fc.constantFrom("owner" as const, "deployment" as const);
const preset = fc.constantFrom(...world.PRESETS);
const bulkChange: fc.Arbitrary<BulkChange> = fc.oneof(
  fc.record({ type: fc.constantFrom("add_preset", "remove_preset"), preset }),
  fc.record({ type: fc.constant("remove") }),
);

/** What is drawn of each kind of step, and how often. */
const of = <K extends Step["kind"], R extends object>(weight: number, kind: K, rest: fc.Arbitrary<R>) => ({
  weight,
  arbitrary: rest.map((drawn) => ({ kind, ...drawn })),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  of(5, "edit", fc.record({ nth, access })),
  of(4, "identify", fc.record({ nth, attributes, aliases })),
  of(2, "bulk", fc.record({ affected: fc.uniqueArray(fc.nat(4), { minLength: 1 }), change: bulkChange })),
  ...(["remove", "leave"] as const).map((kind) => of(1, kind, fc.record({ nth }))),
  ...(["undo", "suspend"] as const).map((kind) => of(2, kind, fc.record({ nth }))),
  of(6, "preset", fc.record({ key: fc.constantFrom(...world.OWN_PRESETS), grants: orNull(2, grants) })),
  of(5, "permission", fc.oneof(...world.OWN_NAMES.map(permission))),
  of(1, "groups", fc.record({ groups: fc.constantFrom(...world.GROUPS) })),
  of(8, "resource", fc.record({ id: fc.constantFrom(...world.RESOURCES), attributes: orNull(2, attributes) })),
  of(1, "close", fc.record({ how: fc.constantFrom("archived", "suspended", "deleted") })),
  ...(["invite", "import"] as const).map((kind) => of(1, kind, fc.record({ nth, access, by, said }))),
  ...(["handOver", "claim", "rotate"] as const).map((kind) => of(1, kind, fc.record({ nth }))),
);

const round: fc.Arbitrary<Round> = fc.record({
  steps: fc.array(step, { minLength: 6, maxLength: 6 }),
  notices: fc.constantFrom("told", "told", "lost", "late"),
  isEvicted: fc.nat(9).map((roll) => roll === 0),
  service: fc.constantFrom("runs", "runs", "runs", "sleeps", "is cut off"),
  beginsSnapshot: fc.nat(3).map((roll) => roll === 0),
});

export const history: fc.Arbitrary<Drawn> = fc.record({
  first: saidOf(fc.record({ Ann: member, Ben: member, Cat: member, Pat: member })),
  rounds: fc.array(round, { minLength: 8, maxLength: 16 }),
  questions: fc.array(question, { minLength: 120, maxLength: 120 }),
});
