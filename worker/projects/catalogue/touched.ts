import { type AccessNames, touchedQueries } from "../../../db/reads/holders.ts";
import { batch } from "../../../db/reads/snapshot.ts";
import type { Context } from "../../platform/context.ts";
import type { ProjectSnapshot } from "../core/snapshot.ts";
import type { TouchedView } from "./answers.ts";

export type { TouchedView } from "./answers.ts";

const MOST_NAMES = 5;

/** Safe to read outside the snapshot: the commit fails if the project has changed in between. */
export async function readTouched(
  ctx: Context,
  { project, now }: ProjectSnapshot,
  held: AccessNames,
): Promise<TouchedView> {
  const rows = await batch(ctx.db.primary(), touchedQueries(ctx.db.primary(), project.id, held, now, MOST_NAMES));
  return {
    members: rows.members[0]?.count ?? 0,
    invitations: rows.invitations[0]?.count ?? 0,
    keys: rows.keys[0]?.count ?? 0,
    names: [...rows.memberNames, ...rows.invitationNames].map(({ name }) => name).slice(0, MOST_NAMES),
  };
}
