import { env } from "cloudflare:workers";
import { asc } from "drizzle-orm";
import { expect, test } from "vitest";
import { openDatabase } from "../../db/database.ts";
import { events } from "../../db/schema.ts";
import { readStream } from "../../worker/answers/freshness/read-stream.ts";
import type { MemberView, ProjectView } from "../../worker/api-type.ts";
import { db } from "../support/database.ts";
import { edit, join, newPerson, newProject, ok, P, type Person } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";

const readLog = () =>
  db
    .select({ seq: events.seq, projectId: events.projectId, revision: events.revision })
    .from(events)
    .orderBy(asc(events.seq));

test("seq is the order of commits without gaps, also after rivals met and changes were refused", async () => {
  const owner = await newPerson("Olga");
  const projects = [await newProject(owner, "One"), await newProject(owner, "Two")];
  await Promise.all(projects.map((project) => haveRivals(owner, project)));
  for (const project of projects) await haveRefusals(owner, project);
  for (const project of projects) ok(await owner.client.patch(P(project), { name: "Last" }));

  const log = await readLog();
  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, at) => at + 1));
  for (const stream of new Set(log.map(({ projectId }) => projectId))) {
    const revisions = log.filter(({ projectId }) => projectId === stream).map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.map((_, at) => at + 1));
  }
  expect(log.slice(-2).map(({ projectId }) => projectId)).toEqual(projects.map(({ id }) => id));
});

async function haveRivals(owner: Person, project: ProjectView) {
  const names = Array.from({ length: 8 }, (_, at) => `Name ${at}`);
  const answers = await Promise.all(names.map((name) => owner.client.patch(P(project), { name })));
  expect(answers.map(({ status }) => status)).toEqual(names.map(() => 200));
}

/** One that is refused before the batch, and one that the batch itself refuses when its event is already inserted. */
async function haveRefusals(owner: Person, project: ProjectView) {
  expect((await owner.client.patch(P(project), { name: "" })).status).toBe(422);
  const [ann, ben] = [await join(owner, project, "Ann"), await join(owner, project, "Ben")];
  const setAlias = ({ member }: { member: MemberView }) =>
    edit(owner, project, member.id, { aliases: [{ type: "employee", id: "7" }] });
  expect((await setAlias(ann)).status).toBe(200);
  expect((await setAlias(ben)).status).toBe(409);
}

const planOf = async (sql: string): Promise<string[]> => {
  const { results } = await env.DB.prepare(`explain query plan ${sql}`).all<{ detail: string }>();
  return results.map(({ detail }) => detail);
};

test("a range of the log is read in its order by its key", async () => {
  const range = "select seq, project_id, revision, hash, touched from events where seq >= 7 order by seq limit 1001";
  expect(await planOf(range)).toEqual(["SEARCH events USING INTEGER PRIMARY KEY (rowid>?)"]);
  const plan = await planOf("select touched from events where project_id = 'p' and revision >= 7 order by revision");
  expect(plan).toEqual(["SEARCH events USING INDEX events_revision (project_id=? AND revision>?)"]);
});

test("what a hub reads of a stream says what was touched, and holds no texts", async () => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const { member } = await join(owner, project, "Ann");
  const { database, statements } = watchDatabase(env.DB);
  const { head, events: read } = await readStream(openDatabase(database, null).primary(), project.id, 1);
  expect(statements.filter((statement) => /"text"|"answer"/.test(statement))).toEqual([]);
  expect(read.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect(read[0]?.touched).toEqual({ all: true });
  expect(read[1]?.touched).toEqual({ all: false, members: [], aliases: [], presets: [], resources: [], keys: [] });
  expect(read[2]?.touched).toMatchObject({ all: false, members: [member.id], presets: [], keys: [] });
  expect(read[2]?.hash).toBe(head?.hash);
});
