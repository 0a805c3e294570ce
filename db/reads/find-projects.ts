import { and, eq, isNull, sql } from "drizzle-orm";
import type { Point } from "../../access/lease/protocol.ts";
import type { Connection } from "../database.ts";
import { projects, resources } from "../schema.ts";
import { DEPLOYMENT } from "./lease-facts.ts";
import { listed, listedRows } from "./scope.ts";
import { batch } from "./snapshot.ts";
import { entityKey, isStorable, type TypedId } from "./subject.ts";

/** Finds a question's project by id or slug, or by a resource that it shares. */
export type ProjectAsked = { readonly reference: string } | { readonly shared: TypedId };

export interface ProjectHead {
  readonly id: string;
  readonly slug: string;
}

/** The project's head at the time of the lookup. */
export interface ProjectFound extends ProjectHead, Point {}

/** The projects in the order asked, null for missing ones; one batch for any number. */
export async function findProjects(
  db: Connection,
  asked: readonly ProjectAsked[],
): Promise<readonly (ProjectFound | null)[]> {
  const references = asked.flatMap((each) =>
    "reference" in each && each.reference !== DEPLOYMENT ? [each.reference] : [],
  );
  const shared = asked.flatMap((each) => ("shared" in each && isStorable(each.shared) ? [each.shared] : []));
  const rows = await batch(db, { named: namedQuery(db, references), having: havingQuery(db, shared) });
  const byName = new Map(rows.named.flatMap((head) => [[head.id, head] as const, [head.slug, head] as const]));
  const byResource = new Map(
    rows.having.map(({ type, resourceId, ...head }) => [entityKey({ type, id: resourceId }), head]),
  );
  return asked.map((each) =>
    "reference" in each ? (byName.get(each.reference) ?? null) : (byResource.get(entityKey(each.shared)) ?? null),
  );
}

// An id contains an underscore and a slug does not, so a name means at most one project.
const namedQuery = (db: Connection, references: readonly string[]) =>
  db
    .select({ id: projects.id, slug: projects.slug, revision: projects.revision, hash: projects.hash })
    .from(projects)
    .where(sql`${projects.id} in ${listed(references)} or ${projects.slug} in ${listed(references)}`);

// `shared = 1` is written as in the partial index, which SQLite otherwise does not use.
const havingQuery = (db: Connection, shared: readonly TypedId[]) =>
  db
    .select({
      type: resources.type,
      resourceId: sql<string>`${resources.id}`.as("resource_id"),
      id: sql<string>`${projects.id}`.as("id"),
      slug: projects.slug,
      revision: projects.revision,
      hash: projects.hash,
    })
    .from(resources)
    .innerJoin(projects, eq(projects.id, resources.projectId))
    .where(
      and(
        sql`(${resources.type}, ${resources.id}) in ${listedRows(
          2,
          shared.map(({ type, id }) => [type, id]),
        )}`,
        isNull(resources.endedRev),
        sql`${resources.shared} = 1`,
      ),
    );
