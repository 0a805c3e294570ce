import { BUILT_IN_VERSION } from "../../../access/built-in.ts";
import { touches } from "../../../access/touches.ts";
import type { Properties } from "../../../access/types.ts";
import { commit } from "../../../db/commit.ts";
import type { Statement } from "../../../db/database.ts";
import type { MemberKind } from "../../../db/schema/team.ts";
import { projectStates, projects } from "../../../db/schema.ts";
import { addAliases } from "../../../db/writes/aliases.ts";
import { addMembers } from "../../../db/writes/members.ts";
import type { Context } from "../../platform/context.ts";
import { personal } from "../changes/personal.ts";
import { NO_HASH, seal } from "../changes/seal.ts";
import type { Alias } from "../team/aliases.ts";
import { newMemberRow } from "../team/new-row.ts";
import { searchWords } from "../team/search-words.ts";

export interface ProjectInsert {
  readonly id: string;
  readonly slug: string;
  readonly changeId: string;
  readonly actor: string;
  readonly state: NewState;
  readonly owner: NewOwner;
}

export interface NewState {
  readonly name: string;
  readonly timeZone: string;
  readonly builtInGroups: readonly string[];
  readonly storedNames: { readonly subject: readonly string[]; readonly resource: readonly string[] };
}

/** The user is null for a placeholder owner, which only a project file can create. */
export interface NewOwner {
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly kind: MemberKind;
  readonly attributes: Properties;
  readonly aliases: readonly Alias[];
}

/** Writes a project's revision 1: its row, its state and its owner. @throws the database's error for a taken slug */
export async function insertProject(ctx: Context, insert: ProjectInsert): Promise<void> {
  const { id, slug, changeId, actor, state, owner } = insert;
  const db = ctx.db.primary();
  const at = ctx.now();
  const memberId = ctx.newId("mem");
  const event = { actor, action: "project.created", target: id };
  const touched = touches({ kind: "project" });
  const fields = {
    ...event,
    project: id,
    revision: 1,
    previousHash: NO_HASH,
    at,
    touches: touched,
    before: null,
    after: { slug, name: personal(state.name), timeZone: state.timeZone, owner: memberId },
  };
  const sealed = await seal(fields, ctx.random);
  const head: Statement = db.insert(projects).values({ id, slug, revision: 0, hash: NO_HASH, createdAt: at });
  const entry = {
    ...event,
    projectId: id,
    revision: 1,
    changeId,
    requestHash: ctx.request.hash,
    at,
    touched,
    ...sealed,
  };
  await commit(
    db,
    { ...entry, answer: JSON.stringify({ id }) },
    [insertState(ctx, id, state), ...insertOwner(ctx, { projectId: id, memberId, at }, owner)],
    [head],
  );
}

const insertState = (ctx: Context, projectId: string, state: NewState): Statement =>
  ctx.db
    .primary()
    .insert(projectStates)
    .values({
      projectId,
      addedRev: 1,
      name: state.name,
      timeZone: state.timeZone,
      status: "active",
      catalogueVersion: BUILT_IN_VERSION,
      builtInGroups: [...state.builtInGroups],
      storedNames: { subject: [...state.storedNames.subject], resource: [...state.storedNames.resource] },
    });

function insertOwner(
  ctx: Context,
  { projectId, memberId, at }: { projectId: string; memberId: string; at: number },
  { userId, name, email, kind, attributes, aliases }: NewOwner,
): Statement[] {
  const place = { projectId, revision: 1 };
  const row = newMemberRow(place, {
    ...{ id: memberId, userId, name, kind, isOwner: true, joinedAt: at, addedBy: memberId },
    attributes: { ...attributes },
    placeholder: userId === null ? { email, until: null } : null,
  });
  const added = { row, access: { presets: [], grants: [] }, words: searchWords(name, email) };
  return [
    ...addMembers(ctx.db.primary(), place, [added], () => ctx.newId("grt")),
    ...addAliases(ctx.db.primary(), place, [{ memberId, aliases }]),
  ];
}
