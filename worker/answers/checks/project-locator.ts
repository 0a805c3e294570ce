import { resourceKey } from "../../../access/lease/facts.ts";
import type { ResourceKey } from "../../../access/touches.ts";
import { findProjects, type ProjectAsked, type ProjectHead } from "../../../db/reads/find-projects.ts";
import type { Context } from "../../platform/context.ts";
import { remember } from "../../platform/remember.ts";

const MOST_NAMES = 10_000;
const MOST_RESOURCES = 20_000;

/** The projects of questions that this isolate knows: plain data that outlives requests. */
class ProjectLocator {
  /** By id and slug. A slug never moves to another project, so entries stay valid for ever. */
  readonly #named = new Map<string, ProjectHead>();
  /** By shared resource: a hint that counts only while that project's own record agrees. */
  readonly #sharing = new Map<string, ProjectHead>();

  /** Null: not known here; the project may exist all the same. */
  find(asked: ProjectAsked): ProjectHead | null {
    const project =
      "reference" in asked ? this.#named.get(asked.reference) : this.#sharing.get(resourceKey(asked.shared));
    return project ?? null;
  }

  keep(asked: ProjectAsked, project: ProjectHead): void {
    if ("reference" in asked) remember(this.#named, asked.reference, project, MOST_NAMES);
    else remember(this.#sharing, resourceKey(asked.shared), project, MOST_RESOURCES);
  }

  forget(resource: ResourceKey): void {
    this.#sharing.delete(resourceKey(resource));
  }
}

export const projectLocator = new ProjectLocator();

/** In the order asked, null where there is no such project. Looks unknown ones up in one batch. */
export async function locate(
  ctx: () => Promise<Context>,
  asked: readonly ProjectAsked[],
): Promise<readonly (ProjectHead | null)[]> {
  const found = asked.map((each) => projectLocator.find(each));
  const unknown = asked.filter((_, at) => found[at] === null);
  if (unknown.length === 0) return found;
  const looked = await findProjects((await ctx()).db.primary(), unknown);
  for (const [at, project] of looked.entries()) {
    const each = unknown[at];
    if (each && project) projectLocator.keep(each, { id: project.id, slug: project.slug });
  }
  const news = looked.values();
  return found.map((project) => project ?? news.next().value ?? null);
}
