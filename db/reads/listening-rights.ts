import { and, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Connection } from "../database.ts";
import { members, projectStates, serviceKeys, sessions, users } from "../schema.ts";
import { listed } from "./scope.ts";
import { batch } from "./snapshot.ts";

/** The listeners of a project. */
export interface Listening {
  readonly projectId: string;
  readonly sessionIds: readonly string[];
  readonly keyIds: readonly string[];
}

/** The listeners that may continue. */
export interface ListeningRights {
  readonly isActive: boolean;
  /** Sessions that last, of people who are not suspended and are members now. */
  readonly sessions: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
}

/** @param now epoch ms */
export async function readListeningRights(db: Connection, listening: Listening, now: number): Promise<ListeningRights> {
  const { projectId, sessionIds, keyIds } = listening;
  const rows = await batch(db, {
    state: db
      .select({ status: projectStates.status })
      .from(projectStates)
      .where(and(eq(projectStates.projectId, projectId), isNull(projectStates.endedRev))),
    sessions: db
      .select({ id: sessions.id })
      .from(sessions)
      .innerJoin(users, and(eq(users.id, sessions.userId), isNull(users.suspendedAt)))
      .innerJoin(
        members,
        and(eq(members.userId, sessions.userId), eq(members.projectId, projectId), isNull(members.endedRev)),
      )
      .where(and(sql`${sessions.id} in ${listed(sessionIds)}`, gt(sessions.expiresAt, now))),
    keys: db
      .select({ id: serviceKeys.id })
      .from(serviceKeys)
      .where(
        and(
          sql`${serviceKeys.id} in ${listed(keyIds)}`,
          isNull(serviceKeys.endedRev),
          or(isNull(serviceKeys.expiresAt), gt(serviceKeys.expiresAt, now)),
        ),
      ),
  });
  return {
    isActive: rows.state[0]?.status === "active",
    sessions: new Set(rows.sessions.map(({ id }) => id)),
    keys: new Set(rows.keys.map(({ id }) => id)),
  };
}
