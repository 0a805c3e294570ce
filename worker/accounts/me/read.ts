import { eq } from "drizzle-orm";
import { placeholderOffers, placeholderPresets } from "../../../db/reads/placeholders.ts";
import { users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { User } from "../../platform/http/types.ts";
import { RESTORABLE_MS } from "../../projects/core/delete.ts";
import { iso, isoOrNull } from "../../projects/grants/view.ts";
import { userView } from "../users/view.ts";
import type { MeView } from "./answers.ts";
import { invitationQuery, offeredPresetQuery } from "./invitation-queries.ts";
import { ownGrantQuery, presetQuery, projectQuery } from "./project-queries.ts";

/** The data for starting the app, in one batch. */
export async function readMe(ctx: Context, user: User): Promise<MeView> {
  const db = ctx.db.primary();
  const now = ctx.now();
  const [[row], projectRows, presetRows, grantRows, invitationRows, offeredRows, ...imports] = await db.batch([
    db.select().from(users).where(eq(users.id, user.id)),
    projectQuery(db, user.id, now),
    presetQuery(db, user.id),
    ownGrantQuery(db, user.id),
    invitationQuery(db, user.email, now),
    offeredPresetQuery(db, user.email, now),
    placeholderOffers(db, user.email, now),
    placeholderPresets(db, user.email),
  ]);
  const [importRows, importedRows] = imports;
  if (!row) throw new Error("The session's user is gone.");
  const held = Map.groupBy(presetRows, (preset) => preset.projectId);
  const own = new Map(grantRows.map(({ projectId, count }) => [projectId, count]));
  const offered = Map.groupBy([...offeredRows, ...importedRows.sort(byKey)], (preset) => preset.invitationId);
  return {
    user: userView(row),
    administrator: row.administrator,
    projects: projectRows.map(({ projectId, archivedAt, deletedAt, ...project }) => ({
      id: projectId,
      ...project,
      access: { presets: (held.get(projectId) ?? []).map(presetOf), grants: own.get(projectId) ?? 0 },
      archivedAt: isoOrNull(archivedAt),
      restorableUntil: deletedAt === null ? null : iso(deletedAt + RESTORABLE_MS),
    })),
    invitations: [...invitationRows, ...importRows.map(asInvitation)].sort(newestFirst).map((row) => ({
      id: row.id,
      project: { name: row.projectName },
      inviter: row.inviterEmail === null ? null : { name: row.inviterName ?? "", email: row.inviterEmail },
      kind: row.kind,
      note: row.note,
      access: { presets: (offered.get(row.id) ?? []).map(presetOf), grants: row.grants },
      createdAt: iso(row.createdAt),
      expiresAt: isoOrNull(row.expiresAt),
    })),
  };
}

/** A placeholder with this address is offered the project like an invitation. */
const asInvitation = <T extends object>(row: T) => ({ ...row, inviterName: null, inviterEmail: null, note: null });

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

const newestFirst = (a: { createdAt: number }, b: { createdAt: number }) => b.createdAt - a.createdAt;

const presetOf = ({ key, name }: { key: string; name: string | null }) => ({ key, name });
