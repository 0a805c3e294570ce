/** A permission name (`posts.publish`), a whole group (`posts.*`) or everything (`*`). */
export type Pattern = string;

/** `*` (the whole project) or `type:id` (one resource, and every resource whose property `type` is `id`). */
export type Scope = string;

export type Scalar = string | number | boolean;
export type PropertyReference = { readonly property: string };
export type Operand = Scalar | PropertyReference;

/** Left side: `subject.…`, `action.…` or `resource.…`; the part after the first dot is one name, dots and all. */
export type Comparison =
  | { readonly property: string; readonly eq: Operand }
  | { readonly property: string; readonly ne: Operand };

/** A permission pattern within a scope, under conditions, within a time window (`[startsAt, expiresAt)`, epoch ms). */
export interface Grant {
  readonly permission: Pattern;
  readonly scope: Scope;
  readonly when: readonly Comparison[];
  readonly startsAt: number | null;
  readonly expiresAt: number | null;
}

/** What a holder is given: presets by key, which stay live, and own grants. */
export interface Access {
  readonly presets: readonly string[];
  readonly grants: readonly Grant[];
}

export interface Permission {
  readonly name: string;
  readonly group: string;
  readonly resourceType: string;
  readonly action: string;
  /** Permission names; the catalogue closes over them. */
  readonly implies: readonly string[];
  readonly risky: boolean;
  /** Only own permissions carry a label; built-ins are named in the reader's language at the edge. */
  readonly label: string | null;
  readonly builtIn: boolean;
  /** A retired permission is unknown to every question and can no longer be given; its name is never used again. */
  readonly retired: boolean;
}

export interface Preset {
  readonly key: string;
  /** `null` for built-ins, which are named in the reader's language at the edge. */
  readonly name: string | null;
  readonly grants: readonly Grant[];
  readonly builtIn: boolean;
  readonly retired: boolean;
}

/** What a project chose and added: enough to build its catalogue. */
export interface CatalogueChoice {
  /** Version of the built-in table that the project records. */
  readonly version: number;
  /** Built-in content groups shown, for example `["posts", "comments"]`. Reserved groups are always there. */
  readonly builtInGroups: readonly string[];
  readonly permissions: readonly Permission[];
  readonly presets: readonly Preset[];
}

/** Lookup tables over everything that a project's names stand for. Built once by `catalogueOf`; retired names are not in it. */
export interface Catalogue {
  readonly version: number;
  readonly permissions: ReadonlyMap<string, Permission>;
  readonly presets: ReadonlyMap<string, Preset>;
  /** Resource type → short action → permission name. */
  readonly byAction: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Pattern (every name, every `group.*`, and `*`) → the names it stands for today, closed over "implies". */
  readonly implied: ReadonlyMap<Pattern, ReadonlySet<string>>;
}

export type Properties = Readonly<Record<string, unknown>>;

export interface Question {
  readonly subject: { readonly type: string; readonly id: string; readonly properties?: Properties | undefined };
  readonly action: { readonly name: string; readonly properties?: Properties | undefined };
  readonly resource: { readonly type: string; readonly id: string; readonly properties?: Properties | undefined };
}

export type ProjectStatus = "active" | "archived" | "suspended" | "deleted";

export interface ProjectFacts {
  readonly id: string;
  readonly status: ProjectStatus;
  readonly catalogue: Catalogue;
  /** Property names taken from the store alone, sent or not. */
  readonly stored: { readonly subject: readonly string[]; readonly resource: readonly string[] };
}

export interface MemberFacts {
  readonly id: string;
  readonly isOwner: boolean;
  readonly access: Access;
  /** The proven address (or a placeholder's imported one), normalised; null when the question's subject has none. */
  readonly email: string | null;
  readonly attributes: Properties;
}

/** Everything that a decision depends on, from one snapshot. Absence is a fact and is `null`. */
export interface Facts {
  readonly project: ProjectFacts | null;
  readonly member: MemberFacts | null;
  readonly resource: { readonly attributes: Properties } | null;
}
