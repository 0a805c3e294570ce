import { catalogueOf } from "../../../access/catalogue.ts";
import { type AccessNames, heldQueries, offersQuery } from "../../../db/reads/holders.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import { readTouched } from "../catalogue/touched.ts";
import { patternsGiving, presetsGiving } from "../team/giving.ts";
import type { TakenView } from "./answers.ts";
import type { ProjectSnapshot } from "./snapshot.ts";

export type { TakenView } from "./answers.ts";

/** The permissions lost when only these groups are shown, and the members who lose them. Null if none is lost. */
export async function takenByHiding(
  ctx: Context,
  snapshot: ProjectSnapshot,
  builtInGroups: readonly string[],
): Promise<TakenView | null> {
  const after = catalogueOf({ ...snapshot.project.catalogue, builtInGroups });
  const gone = [...snapshot.catalogue.permissions.keys()].filter((name) => !after.permissions.has(name));
  if (gone.length === 0) return null;
  const givers = gone.map((name) => ({
    presets: presetsGiving(name, snapshot.catalogue),
    patterns: patternsGiving(name, snapshot.catalogue),
  }));
  const all = {
    presets: [...new Set(givers.flatMap(({ presets }) => presets))],
    patterns: [...new Set(givers.flatMap(({ patterns }) => patterns))],
  };
  const found = await readHeld(ctx, snapshot, all);
  const isHeld = ({ presets, patterns }: AccessNames) =>
    presets.some((key) => found.presets.has(key)) || patterns.some((pattern) => found.patterns.has(pattern));
  return { permissions: givers.filter(isHeld).length, ...(await readTouched(ctx, snapshot, all)) };
}

/** Which of these presets and patterns members hold, or invitations offer. */
async function readHeld(ctx: Context, { project, now }: ProjectSnapshot, held: AccessNames) {
  const db = ctx.db.primary();
  const queries = { ...heldQueries(db, project.id, held), offers: offersQuery(db, project.id, held, now) };
  const { presets, patterns, offers } = await batch(db, queries);
  return {
    presets: new Set([...presets.map(({ key }) => key), ...offers.flatMap(({ access }) => access.presets)]),
    patterns: new Set([
      ...patterns.map(({ pattern }) => pattern),
      ...offers.flatMap(({ access }) => access.grants.map(({ permission }) => permission)),
    ]),
  };
}
