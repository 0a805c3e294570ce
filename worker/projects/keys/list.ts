import type { SQL } from "drizzle-orm";
import { type KeyAfter, keysPage } from "../../../db/reads/keys.ts";
import type { Context } from "../../platform/context.ts";
import { decodeCursor, type Page, pageOf } from "../../platform/http/list.ts";
import { openProject, type ProjectRequest } from "../core/open.ts";
import { authorize } from "../core/snapshot.ts";
import { isOrphaned } from "./orphaned.ts";
import type { DeploymentKeyPage, KeyPage } from "./schemas.ts";
import { type KeyView, keyView, type ShownKey } from "./views.ts";

/** A project's keys without revoked ones, newest first. */
export async function listKeys(ctx: Context, request: ProjectRequest, page: KeyPage): Promise<Page<KeyView>> {
  const after = readCursor(page);
  const snapshot = await openProject(ctx, request, {
    select: { creatorsOfKeys: true },
    extras: (projectId: SQL<string>) => ({ keys: keysPage(ctx.db.nearby(), projectId, after, page.limit, page) }),
  });
  authorize(snapshot, "keys.manage");
  const keys = snapshot.extra.keys.map((row) => ({ ...row, isOrphaned: isOrphaned(snapshot, row.key) }));
  return keyPage(keys, page, snapshot.now);
}

export function readCursor({ cursor }: DeploymentKeyPage): KeyAfter {
  const parts = decodeCursor(cursor, 2);
  return parts && [Number(parts[0]), String(parts[1])];
}

export const keyPage = (rows: readonly ShownKey[], { limit }: DeploymentKeyPage, now: number): Page<KeyView> =>
  pageOf(
    rows,
    limit,
    ({ key }) => [key.createdAt, key.id],
    (row) => keyView(row, now),
  );
