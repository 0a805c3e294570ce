import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { ResourceRecord } from "../../access/feed/messages.ts";
import type { Point } from "../../access/lease/protocol.ts";
import type { Connection } from "../database.ts";
import { events, members, resources } from "../schema.ts";
import { accountQueries, accountsIn } from "./account-stream.ts";
import { headQuery, memberQueries, memberRecords, projectQueries, projectRecord, stoodAt } from "./feed-records.ts";
import { batch } from "./snapshot.ts";

export interface SnapshotPageAsked {
  /** The revision of the snapshot; null on the first page, which starts at the newest. */
  readonly at: Point | null;
  /** Members after this id; null once all were sent. */
  readonly members: string | null;
  /** Resources after this type and id; null once all were sent. */
  readonly resources: readonly [type: string, id: string] | null;
  readonly limit: number;
  /** Account events from this revision; null for none. */
  readonly accountsFrom: number | null;
}

/** One page of a snapshot, members by id and resources by type and id, with the head and the account events. */
export async function readPage(db: Connection, projectId: string, page: SnapshotPageAsked) {
  const revision = page.at?.revision ?? null;
  const after = page.members ?? "\u{10ffff}";
  const chosen = sql`(select ${members.id} from ${members} where ${and(
    eq(members.projectId, projectId),
    gt(members.id, after),
    stoodAt(members, revision),
  )} order by ${members.id} limit ${page.limit})`;
  const [type, id] = page.resources ?? ["", ""];
  const rows = await batch(db, {
    head: headQuery(db, projectId),
    event: db
      .select({ hash: events.hash })
      .from(events)
      .where(and(eq(events.projectId, projectId), eq(events.revision, revision ?? -1))),
    ...accountQueries(db, projectId, page.accountsFrom ?? Number.MAX_SAFE_INTEGER),
    ...projectQueries(db, projectId, page.at === null),
    ...memberQueries(db, projectId, chosen, revision),
    resources: db
      .select({ type: resources.type, id: resources.id, attributes: resources.attributes })
      .from(resources)
      .where(
        and(
          eq(resources.projectId, projectId),
          sql`(${resources.type}, ${resources.id}) > (${type}, ${id})`,
          stoodAt(resources, revision),
        ),
      )
      .orderBy(asc(resources.type), asc(resources.id))
      .limit(page.resources === null ? 0 : page.limit),
  });
  return {
    head: rows.head[0] ?? null,
    hashThen: rows.event[0]?.hash ?? null,
    accounts: accountsIn(rows),
    project: projectRecord(rows),
    members: memberRecords(rows),
    resources: rows.resources satisfies ResourceRecord[],
  };
}
