import { and, eq, isNull, sql } from "drizzle-orm";
import { fold } from "../../../access/fold.ts";
import type { Statement } from "../../../db/database.ts";
import { memberSearch, members, users } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import type { User } from "../../platform/http/types.ts";
import { searchWords } from "../../projects/team/search-words.ts";
import { userView } from "../users/view.ts";
import type { MeChange } from "./schemas.ts";

/** A new name also updates the words by which project lists are sorted and searched. */
export async function changeMe(ctx: Context, user: User, { name, language, accessMail }: MeChange) {
  const db = ctx.db.primary();
  const columns = { name: name ?? user.name, language: language ?? user.language };
  const update = db
    .update(users)
    .set(accessMail === undefined ? columns : { ...columns, accessMail })
    .where(eq(users.id, user.id))
    .returning();
  const renamed = name === undefined || name === user.name ? [] : rename(ctx, user, name);
  const [[row]] = await db.batch([update, ...renamed]);
  if (!row) throw new Error("The session's user is gone.");
  return userView(row);
}

function rename(ctx: Context, user: User, name: string): Statement[] {
  const db = ctx.db.primary();
  const mine = and(eq(members.userId, user.id), isNull(members.endedRev));
  const entries = db.select({ projectId: members.projectId, id: members.id }).from(members).where(mine);
  const words = JSON.stringify(searchWords(name, user.email));
  return [
    db
      .update(members)
      .set({ sortName: fold(name) })
      .where(mine),
    db.delete(memberSearch).where(sql`(${memberSearch.projectId}, ${memberSearch.entryId}) in ${entries}`),
    db.insert(memberSearch).select(
      db
        .select({ projectId: members.projectId, word: sql<string>`word.value`.as("word"), entryId: members.id })
        .from(members)
        .innerJoin(sql`json_each(${words}) as word`, sql`true`)
        .where(mine),
    ),
  ];
}
