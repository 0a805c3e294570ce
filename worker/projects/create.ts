import { eq } from "drizzle-orm";
import { BUILT_IN_GROUPS, BUILT_IN_VERSION } from "../../access/built-in.ts";
import { touches } from "../../access/touches.ts";
import { commit } from "../../db/commit.ts";
import type { Statement } from "../../db/database.ts";
import { projectStates, projects } from "../../db/schema.ts";
import { addMembers } from "../../db/writes/members.ts";
import { actorName } from "../changes/actor.ts";
import { changeIdOf, findAnswer } from "../changes/change.ts";
import { personal } from "../changes/personal.ts";
import { NO_HASH, seal } from "../changes/seal.ts";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import type { User } from "../http/types.ts";
import { limit } from "../limits/limit.ts";
import { searchWords } from "../team/search-words.ts";
import type { NewProject } from "./schemas.ts";
import { freeSlug, randomSlug, slugFrom } from "./slug.ts";

interface Created {
  readonly id: string;
}

const MOST_SLUGS = 5;

/** A project with its owner, as revision 1. @throws Failure `slug_taken` for a slug that was asked for by name. */
export async function createProject(ctx: Context, user: User, input: NewProject): Promise<Created> {
  const changeId = await changeIdOf(ctx, actorName({ kind: "user", user, sessionId: "" }));
  const known = ctx.request.key === null ? null : await findAnswer<Created>(ctx, changeId);
  if (known) return known.answer;
  await limit(ctx, { name: "projects", key: user.id, max: 100, windowMs: 24 * 3_600_000 });
  const created = { id: ctx.newId("prj") };
  let slug = input.slug ?? (await freeSlug(ctx, slugFrom(input.name)));
  for (let attempt = 1; ; attempt++) {
    try {
      await writeProject(ctx, user, input, { changeId, slug, ...created });
      return created;
    } catch (error) {
      const done = await findAnswer<Created>(ctx, changeId);
      if (done) return done.answer;
      if (!(await isTaken(ctx, slug))) throw error;
      if (input.slug !== undefined || attempt === MOST_SLUGS) throw slugTaken(slug);
      slug = randomSlug(ctx, slugFrom(input.name));
    }
  }
}

async function writeProject(
  ctx: Context,
  user: User,
  input: NewProject,
  { id, slug, changeId }: { id: string; slug: string; changeId: string },
) {
  const at = ctx.now();
  const memberId = ctx.newId("mem");
  const actor = `user:${user.id}`;
  const event = { actor, action: "project.created", target: id };
  const fields = {
    ...event,
    project: id,
    revision: 1,
    previousHash: NO_HASH,
    at,
    touches: touches({ kind: "project" }),
    before: null,
    after: { slug, name: personal(input.name), timeZone: input.timeZone, owner: memberId },
  };
  const sealed = await seal(fields, ctx.random);
  const head: Statement = ctx.db
    .primary()
    .insert(projects)
    .values({ id, slug, revision: 0, hash: NO_HASH, createdAt: at });
  const entry = { ...event, projectId: id, revision: 1, changeId, requestHash: ctx.request.hash, at, ...sealed };
  await commit(
    ctx.db.primary(),
    { ...entry, answer: JSON.stringify({ id }) },
    [insertState(ctx, id, input), ...insertOwner(ctx, id, memberId, user, at)],
    [head],
  );
}

const insertState = (ctx: Context, projectId: string, { name, timeZone }: NewProject): Statement =>
  ctx.db
    .primary()
    .insert(projectStates)
    .values({
      projectId,
      addedRev: 1,
      name,
      timeZone,
      status: "active",
      catalogueVersion: BUILT_IN_VERSION,
      builtInGroups: [...BUILT_IN_GROUPS],
      storedNames: { subject: [], resource: [] },
    });

function insertOwner(ctx: Context, projectId: string, id: string, user: User, at: number): Statement[] {
  const row = {
    projectId,
    id,
    addedRev: 1,
    endedRev: null,
    userId: user.id,
    placeholderEmail: null,
    placeholderName: null,
    placeholderUntil: null,
    kind: "team" as const,
    isOwner: true,
    attributes: {},
    joinedAt: at,
    addedBy: id,
    sortName: user.name.toLowerCase(),
    changedRev: 1,
  };
  const owner = { row, access: { presets: [], grants: [] }, words: searchWords(user.name, user.email) };
  return addMembers(ctx.db.primary(), { projectId, revision: 1 }, [owner], () => ctx.newId("grt"));
}

const isTaken = async (ctx: Context, slug: string): Promise<boolean> =>
  (await ctx.db.primary().select({ id: projects.id }).from(projects).where(eq(projects.slug, slug)).get()) !==
  undefined;

const slugTaken = (slug: string) =>
  new Failure("slug_taken", `The address ${slug} is taken, or was once. Choose another one.`, { slug });
