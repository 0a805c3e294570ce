import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { serviceKeys } from "../../db/schema.ts";
import type { Imported, ProjectView } from "../../worker/api-type.ts";
import { sha256Hex } from "../../worker/platform/bytes.ts";
import type { WrittenFile } from "../../worker/projects/file/read/schemas.ts";
import { db } from "../support/database.ts";
import { type Asked, interceptDatabase, isCommit } from "../support/intercept-database.ts";
import { mintPerson } from "../support/people.ts";
import {
  asksIn,
  deploymentImporter,
  eventsOf,
  exportFile,
  fileMember,
  importFile,
  NO_DIFFERENCE,
  sampleFile,
  withKey,
} from "../support/project-file.ts";
import { deploymentService, may, newService, Service } from "../support/service.ts";
import { newPerson, newProject, ok, P, type Person } from "../support/team.ts";

const MEMBERS = 10_000;
const RESOURCES = 10_000;
/** Of one event, and of the changes of one batch: D1's limits are 100 parameters and 1,000 queries an invocation. */
const MOST_ITEMS = 500;
const MOST_STATEMENTS = 14;
const MOST_QUERIES = 1_000;

const by = await deploymentImporter();

function largeFile(): WrittenFile {
  const file = sampleFile();
  const { slug } = file.project;
  return {
    ...file,
    members: Array.from({ length: MEMBERS }, (_, at) => ({
      ...fileMember(`Person ${at}`, { email: `person-${at}@${slug}.example.com`, presets: ["helper"] }),
      aliases: [{ type: "user", id: `u-${at}` }],
      attributes: { department: `d-${at % 10}` },
    })),
    resources: Array.from({ length: RESOURCES }, (_, at) => ({
      ...{
        type: "record",
        id: `${slug}-${at}`,
        name: `Record ${at}`,
        attributes: { status: "active", owner: `u-${at}` },
      },
    })),
  };
}

/** The importer in a deployment whose database is watched, or breaks. */
const importerOn = (database: D1Database) => withKey(new Service(by.service.secret, { env: { DB: database } }));

interface Lists {
  readonly members?: readonly unknown[];
  readonly resources?: readonly unknown[];
  readonly permissions?: readonly unknown[];
}

const sizeOf = ({ members = [], resources = [], permissions = [] }: Lists) =>
  members.length + resources.length + permissions.length;

test("ten thousand members and ten thousand resources are one call, a few dozen events and a bounded number of queries", async () => {
  const sent: Asked[] = [];
  const commits: number[] = [];
  const watched = importerOn(
    interceptDatabase(env.DB, (statements, run) => {
      sent.push(...statements);
      if (isCommit(statements)) commits.push(statements.length);
      return run();
    }),
  );
  const file = largeFile();
  const { slug } = file.project;
  const { difference } = ok<Imported>(await watched.put(slug, file));
  expect(difference?.members.added).toHaveLength(MEMBERS);
  expect(difference?.resources.added).toHaveLength(RESOURCES);

  const [created, ...parts] = await eventsOf(slug);
  expect(created).toMatchObject({ action: "project.created" });
  expect(new Set(parts.map(({ action, target }) => `${action} ${target}`)).size).toBe(1);
  expect(parts.map(({ after }) => (after as { part: number }).part)).toEqual(parts.map((_, at) => at + 1));
  expect(parts.length).toBe(Math.ceil((MEMBERS + RESOURCES + 4) / MOST_ITEMS));
  expect(parts.filter(({ after }) => sizeOf(after as Lists) > MOST_ITEMS)).toEqual([]);
  expect(commits).toHaveLength(parts.length + 1);
  expect(Math.max(...commits)).toBeLessThanOrEqual(MOST_STATEMENTS);
  expect(sent.length).toBeLessThan(MOST_QUERIES);
  expect(sent.filter(({ values }) => values.length > 100)).toEqual([]);

  const asks = asksIn(by.service, slug);
  const last = {
    ...may("", "can_update", { type: "todo", id: "1" }),
    subject: { type: "user", id: `u-${MEMBERS - 1}` },
  };
  const email = `person-${MEMBERS - 1}@${slug}.example.com`;
  expect(await asks({ ...last, resource: { type: "todo", id: "1", properties: { ownerID: email } } })).toBe(true);
  const exported = await exportFile(by, slug);
  expect(exported.members).toHaveLength(MEMBERS + 1);
  expect(ok<Imported>(await by.put(slug, exported)).difference).toEqual(NO_DIFFERENCE);
}, 60_000);

/** A file of a few parts: each has more people than one event takes. */
function fileOfParts(): WrittenFile {
  const file = sampleFile();
  const people = Array.from({ length: 3 * MOST_ITEMS }, (_, at) =>
    fileMember(`Person ${at}`, { email: `person-${at}@${file.project.slug}.example.com`, presets: ["helper"] }),
  );
  return { ...file, members: people };
}

/** Breaks the round trip that writes the `nth` part, before or after the database has done it. */
function breakingAt(nth: number, message: string, when: "before" | "after"): D1Database {
  let written = 0;
  return interceptDatabase(env.DB, async (statements, run) => {
    const breaks = isCommit(statements) && ++written === nth;
    if (breaks && when === "before") throw new Error(message);
    const result = await run();
    if (breaks) throw new Error(message);
    return result;
  });
}

const importsOf = async (slug: string) => (await eventsOf(slug)).filter(({ action }) => action === "project.imported");

test("after a crash in the middle the same file goes on where it stopped, as the same import", async () => {
  const file = fileOfParts();
  const { slug } = file.project;
  const crash = breakingAt(4, "the machine is gone", "before");
  expect((await importerOn(crash).put(slug, file)).status).toBe(500);
  const before = await importsOf(slug);
  expect(before).toHaveLength(2);
  expect((await exportFile(by, slug)).members?.length).toBeGreaterThan(MOST_ITEMS);

  const rest = await importFile(by, file);
  expect(rest.difference?.members.added.length).toBeLessThan(3 * MOST_ITEMS - MOST_ITEMS);
  const after = await importsOf(slug);
  expect(new Set(after.map(({ target }) => target)).size).toBe(1);
  expect(await importFile(by, file)).toMatchObject({ difference: NO_DIFFERENCE });
  expect(await importsOf(slug)).toHaveLength(after.length);
  const next = await importFile(by, { ...file, members: [] });
  expect(next.difference?.members.ended).toHaveLength(3 * MOST_ITEMS);
  expect(new Set((await importsOf(slug)).map(({ target }) => target)).size).toBe(2);
});

test.each(["before", "after"] as const)(
  "a connection lost %s a part was written costs no second request",
  async (when) => {
    const file = fileOfParts();
    const { slug } = file.project;
    const lost = breakingAt(3, "D1_ERROR: Network connection lost.", when);
    expect(ok<Imported>(await importerOn(lost).put(slug, file)).difference?.members.added).toHaveLength(3 * MOST_ITEMS);
    const added = (await importsOf(slug)).flatMap(({ after }) => (after as Lists).members ?? []);
    expect(added).toHaveLength(3 * MOST_ITEMS);
    expect(await importFile(by, file)).toMatchObject({ difference: NO_DIFFERENCE });
  },
);

test("another member's change in between is seen, and the project ends as the file says", async () => {
  const file = fileOfParts();
  const { slug } = file.project;
  const lead = await mintPerson("Lead");
  const whole = {
    ...file,
    members: [fileMember("Lead", { email: lead.email, presets: ["full-access"] }), ...(file.members ?? [])],
  };
  let written = 0;
  const rivals = interceptDatabase(env.DB, async (statements, run) => {
    if (isCommit(statements) && ++written === 4) {
      ok(await lead.client.patch(`/api/projects/${slug}`, { name: "Meanwhile" }));
      ok(await lead.client.delete(`/api/projects/${slug}/permissions/todos.read`));
    }
    return run();
  });
  const answer = await importerOn(rivals).put(slug, whole);
  expect(answer).toMatchObject({ status: 422, body: { error: { details: { problems: [{ code: "retired" }] } } } });
  const [read, ...others] = whole.permissions ?? [];
  const repaired = { ...whole, permissions: others.map((each) => ({ ...each, implies: [] })) };
  expect(read?.name).toBe("todos.read");
  expect((await importFile(by, repaired)).difference).toMatchObject({
    project: { name: { before: "Meanwhile", after: file.project.name } },
  });
  expect(await importFile(by, repaired)).toMatchObject({ difference: NO_DIFFERENCE });
});

test.each([
  ["a project", (owner: Person, project: ProjectView) => newService(owner, project, ["manage"])],
  ["the deployment", () => deploymentService(["manage"])],
])("a key of %s that ends in between writes nothing once that is seen", async (_, make) => {
  const owner = await newPerson("Olga");
  const project = await newProject(owner);
  const { secret } = await make(owner, project);
  const ofThisKey = eq(serviceKeys.secretHash, await sha256Hex(secret));
  let written = 0;
  const rivals = interceptDatabase(env.DB, async (statements, run) => {
    if (isCommit(statements) && ++written === 2) {
      await db.update(serviceKeys).set({ endedRev: 1 }).where(ofThisKey);
      ok(await owner.client.patch(P(project), { name: "Meanwhile" }));
    }
    return run();
  });
  const { slug, name, timeZone } = project;
  const resources = Array.from({ length: 3 * MOST_ITEMS }, (_, at) => ({
    ...{ type: "record", id: `${slug}-${at}`, name: "R" },
  }));
  const file = { format: "gatehouse/project@1", project: { slug, name, timeZone }, resources };
  const answer = await withKey(new Service(secret, { env: { DB: rivals } })).put(slug, file);
  expect(answer).toMatchObject({ status: 401, body: { error: { code: "unauthenticated" } } });
  expect(await importsOf(slug)).toHaveLength(1);
});

test("a caller that listens is told of each part as it is written", async () => {
  const file = fileOfParts();
  const answer = await by.put<string>(file.project.slug, file, "", { Accept: "application/x-ndjson" });
  expect(answer.headers.get("Content-Type")).toBe("application/x-ndjson");
  const lines = answer.body
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { progress?: object; revision?: number });
  const parts = lines.slice(0, -1).map(({ progress }) => progress);
  expect(parts).toEqual(parts.map((_, at) => ({ part: at + 1, parts: parts.length })));
  expect(lines.at(-1)).toMatchObject({ revision: parts.length + 1, errors: [] });

  const crash = importerOn(breakingAt(2, "the machine is gone", "before"));
  const broken = await crash.put<string>(file.project.slug, { ...file, members: [] }, "", {
    Accept: "application/x-ndjson",
  });
  expect(broken.status).toBe(200);
  expect(JSON.parse(broken.body.trim().split("\n").at(-1) ?? "")).toMatchObject({ error: { code: "internal" } });
});
