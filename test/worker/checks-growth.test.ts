import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { ProjectView } from "../../worker/api-type.ts";
import { elsewhere } from "../support/people.ts";
import { deploymentService, LATEST, may, newService, Service } from "../support/service.ts";
import { join, newPerson, newProject, ok, P } from "../support/team.ts";

/** The database, counting the rows that its statements read. */
function countRows(d1: D1Database) {
  let rows = 0;
  const count = <T>(result: D1Result<T>): D1Result<T> => {
    rows += result.meta.rows_read;
    return result;
  };
  const withSession = (start?: string) => {
    const session = d1.withSession(start);
    return {
      prepare: (sql: string) => session.prepare(sql),
      batch: async (prepared: D1PreparedStatement[]) => (await session.batch(prepared)).map(count),
      getBookmark: () => session.getBookmark(),
    };
  };
  const readBy = async (work: () => Promise<unknown>): Promise<number> => {
    rows = 0;
    await work();
    return rows;
  };
  return { database: { withSession } as unknown as D1Database, readBy };
}

/** As many members as asked for, each with a preset, a grant and an alias, and as many resources. */
async function grow({ id }: ProjectView, count: number): Promise<void> {
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`;
  const insert = (into: string, values: string) =>
    env.DB.prepare(`insert into ${into} ${numbers} select ${values} from n`).bind(id);
  await env.DB.batch([
    insert(
      `members (project_id, id, added_rev, placeholder_email, placeholder_name, kind, is_owner, attributes, joined_at,
        added_by, sort_name, changed_rev)`,
      "?, 'mem_' || i, 1, 'p' || i || '@example.com', 'P', 'team', 0, '{}', 1, 'x', 'p' || i, 1",
    ),
    insert("member_presets (project_id, member_id, preset_key, added_rev)", "?, 'mem_' || i, 'editor', 1"),
    insert("member_aliases (project_id, type, id, member_id, added_rev)", "?, 'user', 'a' || i, 'mem_' || i, 1"),
    insert(
      `grants (project_id, id, member_id, permission, scope, "when", added_rev)`,
      "?, 'grt_' || i, 'mem_' || i, 'posts.view', '*', '[]', 1",
    ),
    insert(
      "resources (project_id, type, id, added_rev, name, attributes, shared)",
      "?, 'post', 'r' || i, 1, 'R', '{}', 1",
    ),
  ]);
}

test("an answer reads as many rows in a large project as in a small one", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const ann = await join(owner, project, "Ann", { presets: ["editor"] });
  ok(await owner.client.put(`${P(project)}/resources/post/1`, { name: "One" }));
  await env.DB.prepare("update resources set shared = 1 where project_id = ?").bind(project.id).run();
  const { database, readBy } = countRows(env.DB);
  const counting = { env: { DB: database } };
  const service = new Service((await newService(owner, project, ["read"])).secret, counting);
  const all = new Service((await deploymentService()).secret, counting);
  const browser = elsewhere(ann, counting).client;
  const userId = ann.member.user?.id ?? "";
  const asked = may(ann.email, "create", { type: "post", id: "1" });
  const work = {
    byAddress: () => service.send(asked, undefined, LATEST),
    byId: () => service.send({ ...asked, subject: { type: "user", id: userId } }, undefined, LATEST),
    byAlias: () => service.send({ ...asked, subject: { type: "user", id: "no-such" } }, undefined, LATEST),
    byUnknown: () => service.send(may("unknown@example.com", "create"), undefined, LATEST),
    bySharedResource: () => all.send(asked, undefined, LATEST),
    bySlug: () => all.send(asked, `/projects/${project.slug}/access/v1/evaluation`, LATEST),
    tried: () => browser.post(`${P(project)}/checks`, asked),
    catalogue: () => browser.get(`${P(project)}/catalogue`),
  };
  const measure = async () => {
    const counts: [string, number][] = [];
    for (const [name, each] of Object.entries(work)) counts.push([name, await readBy(each)]);
    return Object.fromEntries(counts);
  };
  await measure();
  const small = await measure();
  await grow(project, 3_000);
  for (const [name, rows] of Object.entries(await measure())) {
    const before = small[name] ?? 0;
    expect(before, name).toBeGreaterThan(0);
    // The row behind the end of a range is read, too, where there is one.
    expect(rows - before, name).toBeLessThanOrEqual(3);
  }
});
