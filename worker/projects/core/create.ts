import { eq } from "drizzle-orm";
import { BUILT_IN_GROUPS } from "../../../access/built-in.ts";
import { slugFrom } from "../../../access/slug.ts";
import { projects } from "../../../db/schema.ts";
import type { Context } from "../../platform/context.ts";
import { DAY_MS } from "../../platform/day.ts";
import { Failure } from "../../platform/errors.ts";
import type { User } from "../../platform/http/types.ts";
import { limit } from "../../platform/limits/limit.ts";
import { actorName } from "../changes/actor.ts";
import { changeIdOf, findAnswer } from "../changes/change.ts";
import { insertProject, type ProjectInsert } from "./insert-project.ts";
import type { NewProject } from "./schemas.ts";
import { freeSlug, randomSlug } from "./slug.ts";

interface Created {
  readonly id: string;
}

const MOST_SLUGS = 5;

/** A project with its owner, at revision 1. @throws Failure `slug_taken` for a slug that the caller chose */
export async function createProject(ctx: Context, user: User, input: NewProject): Promise<Created> {
  const changeId = await changeIdOf(ctx, actorName({ kind: "user", user, sessionId: "", confirmedAt: 0 }));
  const known = ctx.request.key === null ? null : await findAnswer<Created>(ctx, changeId);
  if (known) return known.answer;
  await limit(ctx, { name: "projects", key: user.id, max: 100, windowMs: DAY_MS });
  const created = { id: ctx.newId("prj") };
  let slug = input.slug ?? (await freeSlug(ctx, slugFrom(input.name)));
  for (let attempt = 1; ; attempt++) {
    try {
      await insertProject(ctx, foundedBy(user, input, { changeId, slug, ...created }));
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

const foundedBy = (
  user: User,
  { name, timeZone }: NewProject,
  ids: Pick<ProjectInsert, "id" | "slug" | "changeId">,
): ProjectInsert => ({
  ...ids,
  actor: `user:${user.id}`,
  state: { name, timeZone, builtInGroups: BUILT_IN_GROUPS, storedNames: { subject: [], resource: [] } },
  owner: { userId: user.id, name: user.name, email: user.email, kind: "team", attributes: {}, aliases: [] },
});

export const isTaken = async (ctx: Context, slug: string): Promise<boolean> =>
  (await ctx.db.primary().select({ id: projects.id }).from(projects).where(eq(projects.slug, slug)).get()) !==
  undefined;

export const slugTaken = (slug: string) =>
  new Failure("slug_taken", `The address ${slug} is taken, or was once. Choose another one.`, { slug });
