import { addressBucket } from "./address.ts";

/** How a subject is asked for: under our id, an address or an alias. */
export interface SubjectKey {
  readonly type: string;
  readonly id: string;
}

export interface ResourceKey {
  readonly type: string;
  readonly id: string;
}

/** The part of a project's change that a decision could depend on. */
export type ProjectChange =
  /** The project's row (name, status, …), its catalogue, or the names it declares as stored. */
  | { readonly kind: "project" }
  /** Members added, edited, removed or restored, or owners swapped: with every name by which they were or are found. */
  | {
      readonly kind: "members";
      readonly members: readonly { readonly id: string; readonly keys: readonly SubjectKey[] }[];
    }
  | { readonly kind: "preset"; readonly key: string }
  | { readonly kind: "resources"; readonly resources: readonly ResourceKey[] }
  | { readonly kind: "key"; readonly id: string }
  /** A change that no decision depends on: an invitation, a nomination, a mail. */
  | { readonly kind: "nothing" }
  | { readonly kind: "several"; readonly changes: readonly ProjectChange[] };

/** What memories must drop (freshness.md rule 7). */
export type Touched =
  | { readonly all: true }
  | {
      readonly all: false;
      readonly members: readonly string[];
      readonly aliases: readonly SubjectKey[];
      readonly presets: readonly string[];
      readonly resources: readonly ResourceKey[];
      readonly keys: readonly string[];
    };

/** More names than this, and the event says `all`. @internal */
export const MOST_NAMES = 256;

/** What a change touches, once each and in order, so that the same change always gives the same event. */
export function touches(change: ProjectChange): Touched {
  const changes = flatten(change);
  if (changes.some(({ kind }) => kind === "project")) return { all: true };
  const members = changes.flatMap((each) => (each.kind === "members" ? each.members : []));
  const touched = {
    all: false as const,
    members: distinct(members.map(({ id }) => id)),
    aliases: distinctKeys(members.flatMap(({ keys }) => keys).map(touchedAs)),
    presets: distinct(changes.flatMap((each) => (each.kind === "preset" ? [each.key] : []))),
    resources: distinctKeys(changes.flatMap((each) => (each.kind === "resources" ? each.resources : []))),
    keys: distinct(changes.flatMap((each) => (each.kind === "key" ? [each.id] : []))),
  };
  return countOf(touched) > MOST_NAMES ? { all: true } : touched;
}

/** How events and memories name a subject: an address by its bucket alone. */
export function touchedAs({ type, id }: SubjectKey): SubjectKey {
  return { type, id: type === "email" ? addressBucket(id) : id };
}

function flatten(change: ProjectChange): ProjectChange[] {
  return change.kind === "several" ? change.changes.flatMap(flatten) : [change];
}

function countOf({ members, aliases, presets, resources, keys }: Extract<Touched, { all: false }>): number {
  return members.length + aliases.length + presets.length + resources.length + keys.length;
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function distinctKeys(keys: readonly SubjectKey[]): SubjectKey[] {
  const byText = new Map(keys.map(({ type, id }) => [JSON.stringify([type, id]), { type, id }]));
  return distinct([...byText.keys()]).flatMap((text) => byText.get(text) ?? []);
}
