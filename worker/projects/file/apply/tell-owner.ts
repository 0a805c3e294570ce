import { sql } from "drizzle-orm";
import { keyQuery } from "../../../../db/reads/keys.ts";
import { MOST_LINES } from "../../../mail/access-lines.ts";
import type { Importer, Mail, Receiver } from "../../../mail/mails.ts";
import type { Context } from "../../../platform/context.ts";
import type { Caller } from "../../../platform/http/types.ts";
import { BOOTSTRAP } from "../../keys/find-key.ts";
import type { ProjectState } from "../compare/state.ts";

/** A mail to the owner that lists the receivers of `*`. None if the owner imports, or is a placeholder. */
export async function tellOwner(
  ctx: Context,
  caller: Caller,
  { present, snapshot }: ProjectState,
  receivers: readonly Receiver[],
): Promise<Mail[]> {
  const owner = present.find(({ member }) => member.isOwner)?.member.user;
  const isOwn = caller.kind === "user" && caller.user.id === owner?.id;
  if (!owner || isOwn || receivers.length === 0) return [];
  const { id, name, slug } = snapshot.project;
  return [
    {
      template: "everything-given",
      to: owner.email,
      language: owner.language,
      projectId: id,
      projectName: name,
      projectSlug: slug,
      by: await importerOf(ctx, caller),
      receivers: receivers.slice(0, MOST_LINES),
      count: receivers.length,
    },
  ];
}

async function importerOf(ctx: Context, caller: Caller): Promise<Importer> {
  if (caller.kind === "user") return { kind: "person", name: caller.user.name };
  const { id, projectId } = caller.key;
  if (caller.key === BOOTSTRAP) return { kind: "bootstrap_key", name: id };
  const [row] = await keyQuery(ctx.db.primary(), projectId === null ? null : sql`${projectId}`, id);
  return { kind: "key", name: row?.name ?? id };
}
