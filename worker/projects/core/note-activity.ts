import { lt } from "drizzle-orm";
import { memberActivity } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { ProjectSnapshot } from "./snapshot.ts";

const EVERY_MS = 5 * 60_000;

/** Remembers when the caller last opened the project, within a few minutes. Decisions do not read it, so it is no event. */
export function noteActivity(ctx: Context, { me, project, now, actor }: ProjectSnapshot): void {
  if (!me?.user || actor.within !== null) return;
  const row = { projectId: project.id, userId: me.user.id, lastActiveAt: now };
  ctx.after(
    ctx.db
      .primary()
      .insert(memberActivity)
      .values(row)
      .onConflictDoUpdate({
        target: [memberActivity.projectId, memberActivity.userId],
        set: { lastActiveAt: now },
        setWhere: lt(memberActivity.lastActiveAt, now - EVERY_MS),
      })
      .run(),
  );
}
