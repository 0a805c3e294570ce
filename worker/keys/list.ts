import type { SQL } from "drizzle-orm";
import { type KeyAfter, keysPage, type ListedKey } from "../../db/reads/keys.ts";
import type { Context } from "../context.ts";
import { decodeCursor, type Page, pageOf } from "../http/list.ts";
import { openProject, type ProjectRequest } from "../projects/open.ts";
import { authorize } from "../projects/seen.ts";
import type { KeyPage } from "./schemas.ts";
import { type KeyView, keyView } from "./views.ts";

/** A project's keys that were not revoked, newest first. */
export async function listKeys(ctx: Context, request: ProjectRequest, page: KeyPage): Promise<Page<KeyView>> {
  const after = readCursor(page);
  const seen = await openProject(ctx, request, {
    extras: (projectId: SQL<string>) => ({ keys: keysPage(ctx.db.nearby(), projectId, after, page.limit) }),
  });
  authorize(seen, "keys.manage");
  return keyPage(seen.extra.keys, page, seen.now);
}

export function readCursor({ cursor }: KeyPage): KeyAfter {
  const parts = decodeCursor(cursor, 2);
  return parts && [Number(parts[0]), String(parts[1])];
}

export const keyPage = (rows: readonly ListedKey[], { limit }: KeyPage, now: number): Page<KeyView> =>
  pageOf(
    rows,
    limit,
    ({ key }) => [key.createdAt, key.id],
    (row) => keyView(row, now),
  );
