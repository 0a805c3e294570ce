import { env } from "cloudflare:workers";
import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { events } from "../../db/schema.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { runDailyChores } from "../support/chores.ts";
import { newAddress } from "../support/client.ts";
import { db } from "../support/database.ts";
import { inviteOne, join, newPerson, newProject, ok, P } from "../support/team.ts";

async function rowsOf(projectId: string): Promise<Record<string, number>> {
  const { results } = await env.DB.prepare(
    "select name from sqlite_master where type = 'table' and instr(sql, 'project_id') > 0",
  ).all<{ name: string }>();
  const counts = await env.DB.batch<{ n: number }>(
    results.map(({ name }) =>
      env.DB.prepare(`select count(*) as n from "${name}" where project_id = ?`).bind(projectId),
    ),
  );
  return Object.fromEntries(results.map(({ name }, at) => [name, counts[at]?.results[0]?.n ?? 0]));
}

const logOf = (projectId: string) =>
  db.select().from(events).where(eq(events.projectId, projectId)).orderBy(asc(events.seq));

/** The log has no gaps: each event keeps its place and its hash, and loses its content and actor. */
async function expectEmptied(projectId: string, before: Awaited<ReturnType<typeof logOf>>) {
  const empty = { text: "", answer: null, requestHash: "", actor: "", target: "", touched: { all: true } };
  expect(before.length).toBeGreaterThan(3);
  expect(await logOf(projectId)).toEqual(before.map((event) => ({ ...event, ...empty })));
}

test("14 days after its deletion a project is gone, except for its row and its slug, which stays taken", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner, "Gone soon");
  const kept = await newProject(owner, "Stays");
  await join(owner, project, "Ann", { presets: ["editor"], grants: [{ permission: "posts.publish" }] });
  await inviteOne(owner, project, newAddress("pending"));
  ok(await owner.client.delete(P(project), { name: "Gone soon" }));

  await runDailyChores();
  expect((await rowsOf(project.id)).members).toBeGreaterThan(0);
  const before = await logOf(project.id);

  await env.DB.prepare("update projects set deleted_at = deleted_at - ? where id = ?")
    .bind(14 * DAY_MS + 1, project.id)
    .run();
  expect((await owner.client.post(`${P(project)}/restoration`)).status).toBe(409);
  await runDailyChores();
  const { mail, events: _, ...left } = await rowsOf(project.id);
  expect(Object.entries(left).filter(([, rows]) => rows > 0)).toEqual([]);
  await expectEmptied(project.id, before);
  expect((await owner.client.get(P(project))).status).toBe(404);
  const again = await owner.client.post("/api/projects", { name: "Gone soon", timeZone: "UTC", slug: project.slug });
  expect(again).toMatchObject({ status: 409, body: { error: { code: "slug_taken" } } });
  expect((await owner.client.get(P(kept))).status).toBe(200);
});
