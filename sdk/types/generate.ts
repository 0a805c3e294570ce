import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { catalogueOf } from "../../access/catalogue.ts";
import { groupOf } from "../../access/names.ts";
import type { Permission } from "../../access/types.ts";

/** The parts of a project file that name permissions. */
export interface CatalogueFile {
  readonly format: "gatehouse/project@1";
  readonly project: { readonly slug: string; readonly builtInGroups?: readonly string[] };
  readonly permissions?: readonly {
    readonly name: string;
    readonly resourceType: string;
    readonly action: string;
    readonly implies?: readonly string[];
  }[];
}

/** Whether this looks like a project file. An import reports what is wrong with one. */
export function isProjectFile(value: unknown): value is CatalogueFile {
  if (typeof value !== "object" || value === null) return false;
  const { format, project, permissions = [] } = value as Partial<CatalogueFile>;
  const isNamed = typeof project === "object" && project !== null && typeof project.slug === "string";
  return format === "gatehouse/project@1" && isNamed && Array.isArray(permissions);
}

/**
 * A module of types with every action that may be asked about in the project.
 *
 * @example createGatehouse<Action>({ url, key })
 */
export function generateTypes(file: CatalogueFile): string {
  const { permissions, byAction } = catalogueOf({
    version: BUILT_IN_VERSION,
    builtInGroups: file.project.builtInGroups ?? BUILT_IN_GROUPS,
    permissions: (file.permissions ?? []).map(permissionOf),
    presets: [],
  });
  const types = [...byAction].filter(([, actions]) => actions.size > 0).sort();
  return `// Written by gatehouse-types from the project file of ${JSON.stringify(file.project.slug)}.

/** The full name of a permission, which may be asked about any resource. */
${union("export type Permission =", permissions.keys())}

/** What may be asked about each type of resource in short. */
export interface Actions {
${types.map(([type, actions]) => union(`  readonly ${keyOf(type)}:`, actions.keys())).join("\n")}
}

/** For createGatehouse<Action>(…). */
export type Action = Permission | Actions[keyof Actions];
`;
}

const permissionOf = ({
  name,
  resourceType,
  action,
  implies = [],
}: NonNullable<CatalogueFile["permissions"]>[number]): Permission => ({
  ...{ name, resourceType, action, implies },
  group: groupOf(name),
  ...{ risky: false, label: null, builtIn: false, retired: false },
});

const LONGEST_LINE = 120;

/** In one line if it fits, and otherwise a line for each name. */
function union(head: string, names: Iterable<string>): string {
  const all = [...names].sort().map((name) => JSON.stringify(name));
  const line = `${head} ${all.join(" | ") || "never"};`;
  if (line.length <= LONGEST_LINE) return line;
  const [indent] = /^ */.exec(head) ?? [""];
  return `${head}\n${all.map((name) => `${indent}  | ${name}`).join("\n")};`;
}

const keyOf = (type: string): string => (/^[A-Za-z_$][\w$]*$/.test(type) ? type : JSON.stringify(type));
