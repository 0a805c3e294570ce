import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { CatalogueChoice } from "../../access/types.ts";
import type { Connection, Statement } from "../database.ts";
import { projectStates, projects } from "../schema.ts";
import { catalogueQueries, permissionOf, presetsOf } from "./catalogue.ts";
import { type Member, type MemberSelection, memberQueries, membersOf, selectedMembers } from "./members.ts";
import { projectIdOf } from "./scope.ts";

/** A project at one revision. */
export interface Project {
  readonly id: string;
  readonly slug: string;
  readonly revision: number;
  readonly hash: string;
  readonly createdAt: number;
  readonly deletedAt: number | null;
  readonly name: string;
  readonly timeZone: string;
  readonly status: (typeof projectStates.$inferSelect)["status"];
  readonly archivedAt: number | null;
  readonly catalogue: CatalogueChoice;
  readonly storedNames: { readonly subject: readonly string[]; readonly resource: readonly string[] };
}

export type Extras = Record<string, Statement>;
export type ExtraRows<E extends Extras> = { readonly [K in keyof E]: E[K]["_"]["result"] };

export interface SnapshotRows<E extends Extras> {
  readonly project: Project;
  readonly members: readonly Member[];
  readonly extra: ExtraRows<E>;
}

/**
 * One batch, so one consistent state: the project, its catalogue, the selected members, and the use case's own queries.
 * Null for a missing project, with the same number of queries.
 */
export async function readSnapshot<E extends Extras>(
  db: Connection,
  reference: string,
  selection: MemberSelection,
  extras: (projectId: SQL<string>) => E,
): Promise<SnapshotRows<E> | null> {
  const projectId = projectIdOf(reference);
  return readProject(db, projectId, selectedMembers(projectId, selection), extras);
}

/** Like `readSnapshot`, for a project and members selected by subqueries. */
export async function readProject<E extends Extras>(
  db: Connection,
  projectId: SQL<string>,
  memberIds: SQL,
  extras: (projectId: SQL<string>) => E,
): Promise<SnapshotRows<E> | null> {
  const extra = extras(projectId);
  const queries = {
    project: projectQuery(db, projectId),
    ...catalogueQueries(db, projectId),
    ...memberQueries(db, projectId, memberIds),
  };
  const own = await batch(db, { ...queries, ...extra });
  const row = own.project[0];
  if (!row) return null;
  return {
    project: projectOf(row, own.permissions.map(permissionOf), presetsOf(own.presets, own.presetGrants)),
    members: membersOf(own),
    extra: Object.fromEntries(Object.keys(extra).map((key) => [key, own[key]])) as ExtraRows<E>,
  };
}

/** One project, or those that a subquery selects. */
export const projectQuery = (db: Connection, projectIds: SQL) =>
  db
    .select({ head: projects, state: projectStates })
    .from(projects)
    .innerJoin(projectStates, and(eq(projectStates.projectId, projects.id), isNull(projectStates.endedRev)))
    .where(sql`${projects.id} in (${projectIds})`);

type ProjectRow = { head: typeof projects.$inferSelect; state: typeof projectStates.$inferSelect };

export const projectOf = (
  { head, state }: ProjectRow,
  permissions: CatalogueChoice["permissions"],
  presets: CatalogueChoice["presets"],
): Project => ({
  id: head.id,
  slug: head.slug,
  revision: head.revision,
  hash: head.hash,
  createdAt: head.createdAt,
  deletedAt: head.deletedAt,
  name: state.name,
  timeZone: state.timeZone,
  status: state.status,
  archivedAt: state.archivedAt,
  catalogue: { version: state.catalogueVersion, builtInGroups: state.builtInGroups, permissions, presets },
  storedNames: state.storedNames,
});

/** `db.batch` with names instead of positions. */
export async function batch<Q extends Record<string, Statement>>(db: Connection, queries: Q): Promise<ExtraRows<Q>> {
  const [first, ...rest] = Object.values(queries);
  if (!first) return {} as ExtraRows<Q>;
  const rows = await db.batch([first, ...rest]);
  return Object.fromEntries(Object.keys(queries).map((key, at) => [key, rows[at]])) as ExtraRows<Q>;
}
