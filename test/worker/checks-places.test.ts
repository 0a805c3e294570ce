import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { CheckView, NewKeyView, ProjectView } from "../../worker/api-type.ts";
import { DAY_MS } from "../../worker/platform/day.ts";
import { runDailyChores } from "../support/chores.ts";
import type { ClientOptions } from "../support/client.ts";
import { interceptDatabase } from "../support/intercept-database.ts";
import { elsewhere, type Known, mintPeople, mintPerson } from "../support/people.ts";
import { eventsOf, importFile, newSlug, withKey } from "../support/project-file.ts";
import { type Asked, deploymentService, LATEST, may, newService, Service } from "../support/service.ts";
import { newProject, ok } from "../support/team.ts";
import { watchDatabase } from "../support/watch-database.ts";
import { watchHub, writtenElsewhere } from "../support/watch-hub.ts";

/** freshness.md: hub-trust and isolate lease. */
const BOUND_MS = 2_000;
const EVALUATION = "/access/v1/evaluation";
const EVALUATIONS = "/access/v1/evaluations";

type Resource = Asked["resource"];

const newFilm = (): Resource => ({ type: "film", id: crypto.randomUUID() });
const projectCalled = (name: string): Resource => ({ type: "project", id: name });
/** Whose project it is tells which project answered. */
const views = ({ email }: Known, resource: Resource): Asked => may(email, "posts.view", resource);

let ann: Known;
let ben: Known;
let secret: string;

beforeAll(async () => {
  const [first, second] = await mintPeople(["Ann", "Ben"]);
  if (!first || !second) throw new Error("Two names make two people.");
  [ann, ben] = [first, second];
  secret = (await deploymentService(["check", "manage"])).secret;
});

/** A project that a key of the deployment imports, so that what it registers is shared. */
class Owned {
  readonly owner: Known;
  readonly slug = newSlug();
  readonly #options: ClientOptions;

  constructor(owner: Known, options: ClientOptions = {}) {
    this.owner = elsewhere(owner, options);
    this.#options = options;
  }

  get path(): string {
    return `/api/projects/${this.slug}`;
  }

  /** Registers these resources and no others. */
  async share(...resources: readonly Resource[]): Promise<this> {
    await importFile(withKey(new Service(secret, this.#options)), {
      format: "gatehouse/project@1",
      project: { slug: this.slug, name: "Spring campaign", owner: { email: this.owner.email } },
      resources: resources.map(({ type, id }) => ({ type, id, name: id })),
    });
    return this;
  }

  /** Registers it as this project's own. */
  async keep({ type, id }: Resource): Promise<void> {
    ok(await this.owner.client.put(`${this.path}/resources/${type}/${id}`, { name: id }));
  }
}

const sharing = (owner: Known, ...resources: readonly Resource[]) => new Owned(owner).share(...resources);

/** A service of the deployment, and what its questions cost. */
function watching(environment: ClientOptions["env"] = {}, by = secret) {
  const { database, statements } = watchDatabase(env.DB);
  const { HUB, calls } = watchHub();
  return { service: new Service(by, { env: { DB: database, HUB, ...environment } }), statements, calls };
}

async function decisionsOf(service: Service, evaluations: readonly object[], headers = {}): Promise<boolean[]> {
  const answer = await service.send<{ evaluations: CheckView[] }>({ evaluations }, EVALUATIONS, headers);
  return ok<{ evaluations: CheckView[] }>(answer).evaluations.map(({ decision }) => decision);
}

/** Of these questions Ann's are allowed and Ben's are not; asked again they cost nothing but a lease now and then. */
async function isWarm({ service, statements, calls }: ReturnType<typeof watching>, resources: readonly Resource[]) {
  const questions = resources.flatMap((resource) => [views(ann, resource), views(ben, resource)]);
  const expected = resources.flatMap(() => [true, false]);
  const ask = async () => {
    if (questions.length > 2) return decisionsOf(service, questions);
    return Promise.all(questions.map((question) => service.allowsFromMemory(question)));
  };
  expect(await ask()).toEqual(expected);
  statements.length = calls.length = 0;
  for (let again = 0; again < 10; again++) expect(await ask()).toEqual(expected);
  expect(statements).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(3);
}

describe("a key of the deployment is answered from memory when it asks about", () => {
  test("a project, by id or slug, or a shared resource", async () => {
    const film = newFilm();
    const mine = await sharing(ann, film);
    const { id } = ok<ProjectView>(await ann.client.get(mine.path));
    for (const resource of [projectCalled(id), projectCalled(mine.slug), film]) await isWarm(watching(), [resource]);
  });

  test("several projects at once", async () => {
    const film = newFilm();
    const [mine] = [await sharing(ann), await sharing(ann, film)];
    await isWarm(watching(), [projectCalled(mine.slug), film]);
  });

  test("either, with the bootstrap key, for as long as the variable is set", async () => {
    const film = newFilm();
    const { slug } = await sharing(ann, film);
    const bootstrap = `gk_${crypto.randomUUID()}`;
    await isWarm(watching({ BOOTSTRAP_KEY: bootstrap }, bootstrap), [projectCalled(slug), film]);
    expect((await new Service(bootstrap).send(views(ann, film))).status).toBe(401);
  });
});

test("very many projects at once are answered by one look in the database", async () => {
  const projects: ProjectView[] = [];
  for (let count = 0; count < 17; count++) projects.push(await newProject(ann));
  const questions = projects.map(({ slug }, at) => views(at % 2 ? ann : ben, projectCalled(slug)));
  const { service, statements, calls } = watching();
  expect(await decisionsOf(service, questions)).toEqual(projects.map((_, at) => at % 2 === 1));
  expect(calls).toEqual([]);
  statements.length = 0;
  await decisionsOf(service, questions.slice(1));
  statements.length = calls.length = 0;
  await decisionsOf(service, questions.slice(1));
  expect(statements).toEqual([]);
});

test("memory answers as the database does, for any questions asked together", async () => {
  const [film, other, own] = [newFilm(), newFilm(), newFilm()];
  const [mine, theirs] = [await sharing(ann, film), await sharing(ben, other)];
  await mine.keep(own);
  const named = [mine.slug, theirs.slug, "no-such-project", "deployment"].map(projectCalled);
  const resource = fc.constantFrom(film, other, own, newFilm(), { type: "", id: "" }, ...named);
  const question = fc.tuple(fc.constantFrom(ann, ben), resource).map(([person, about]) => views(person, about));
  const path = fc.constantFrom("", `/projects/${mine.slug}`, "/projects/no-such-project");
  const service = new Service(secret);
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 6 }), path, async (evaluations, prefix) => {
      const send = (body: object, to: string, headers = {}) => service.send(body, `${prefix}${to}`, headers);
      const batch = { evaluations };
      expect((await send(batch, EVALUATIONS)).body).toEqual((await send(batch, EVALUATIONS, LATEST)).body);
      for (const each of evaluations) {
        expect((await send(each, EVALUATION)).body).toEqual((await send(each, EVALUATION, LATEST)).body);
      }
    }),
    { numRuns: 20 },
  );
});

test("where nothing says which project is meant, the answer is no, and still the key must be one that may ask", async () => {
  const root = await mintPerson("Root", { administrator: true });
  const made = await root.client.post("/api/deployment/keys", { name: "All", scopes: ["check"] });
  const { key, secret: own } = ok<NewKeyView>(made);
  const service = new Service(own);
  const lost = [newFilm(), ...["no-such-project", "deployment"].map(projectCalled)];
  for (const resource of lost) {
    const { status, body, headers } = await service.send(views(ann, resource));
    expect([status, body, headers.get("Gatehouse-Revision")]).toEqual([200, { decision: false }, null]);
  }
  expect((await (await deploymentService(["sync"])).send(views(ann, newFilm()))).status).toBe(403);
  ok(await root.client.delete(`/api/deployment/keys/${key.id}`));
  expect((await service.send(views(ann, newFilm()))).status).toBe(401);
});

describe("a resource that one project shares no more, and another shares next", () => {
  /** Whether Ann's project answers for it, and whether Ben's does. */
  const answersFor = async (film: Resource) => {
    const service = new Service(secret);
    return [await service.allowsFromMemory(views(ann, film)), await service.allowsFromMemory(views(ben, film))];
  };

  test("is answered for by the project that shares it, at once, when the hubs are told", async () => {
    const film = newFilm();
    const [mine, theirs] = [await sharing(ann, film), await sharing(ben)];
    expect(await answersFor(film)).toEqual([true, false]);
    await mine.share();
    expect(await answersFor(film)).toEqual([false, false]);
    await mine.keep(film);
    expect(await answersFor(film)).toEqual([false, false]);
    await theirs.share(film);
    expect(await answersFor(film)).toEqual([false, true]);
    ok(await ben.client.delete(`${theirs.path}/resources/${film.type}/${film.id}`));
    expect(await answersFor(film)).toEqual([false, false]);
  });

  test("is answered for by the project that shares it within the bound, when no notice reaches any hub", async () => {
    const deaf = { env: { HUB: watchHub({ deaf: true }).HUB } };
    onTestFinished(writtenElsewhere().mockRestore);
    const film = newFilm();
    const [mine, theirs] = [await new Owned(ann, deaf).share(film), await new Owned(ben, deaf).share()];
    while (!(await answersFor(film))[0]) await scheduler.wait(100);
    await mine.share();
    await mine.keep(film);
    await theirs.share(film);
    const moved = Date.now();
    while (Date.now() < moved + BOUND_MS + 1_000) {
      const sent = Date.now();
      const answers = await answersFor(film);
      if (sent > moved + BOUND_MS) expect(answers, `${sent - moved} ms later`).toEqual([false, true]);
      await scheduler.wait(100);
    }
  });

  test("is answered for by the next one also after the first was deleted and purged", async () => {
    const film = newFilm();
    const [mine, theirs] = [await sharing(ann, film), await sharing(ben)];
    expect(await answersFor(film)).toEqual([true, false]);
    ok(await ann.client.delete(mine.path, { name: "Spring campaign" }));
    expect(await answersFor(film)).toEqual([false, false]);
    await env.DB.prepare("update projects set deleted_at = deleted_at - ? where slug = ?")
      .bind(14 * DAY_MS + 1, mine.slug)
      .run();
    await runDailyChores();
    await theirs.share(film);
    expect(await answersFor(film)).toEqual([false, true]);
  });

  test("is answered for by no project where it is shared only while a caller looks for it", async () => {
    const film = newFilm();
    const mine = await sharing(ann);
    await mine.keep(film);
    let looked = 0;
    const setShared = (shared: number) =>
      env.DB.prepare("update resources set shared = ? where id = ?").bind(shared, film.id).run();
    const DB = interceptDatabase(env.DB, async (statements, run) => {
      if (!statements.some(({ sql }) => sql.includes('"resources"."shared" = 1'))) return run();
      looked++;
      await setShared(1);
      return run().finally(() => setShared(0));
    });
    expect(await new Service(secret, { env: { DB } }).allowsFromMemory(views(ann, film))).toBe(false);
    expect(looked).toBe(2);
  });

  test("is named by every event that has to do with it", async () => {
    const film = newFilm();
    const mine = await sharing(ann, film);
    await mine.share();
    await mine.keep(film);
    ok(await ann.client.put(`${mine.path}/resources/${film.type}/${film.id}`, { name: "Renamed" }));
    ok(await ann.client.delete(`${mine.path}/resources/${film.type}/${film.id}`));
    await mine.share(film);
    ok(await ann.client.delete(mine.path, { name: "Spring campaign" }));
    const named = (await eventsOf(mine.slug)).map((event) => [event.action, "touches" in event && event.touches]);
    const all = { all: true };
    const alone = expect.objectContaining({ all: false, resources: [film] });
    expect(named).toEqual([
      ["project.created", all],
      ["project.imported", all],
      ["project.imported", all],
      ["resource.added", alone],
      ["resource.edited", alone],
      ["resource.removed", alone],
      ["project.imported", all],
      ["project.deleted", all],
    ]);
  });
});

test("answers about one project say how fresh they are; those about several do not, as in a batch of a project's key", async () => {
  const [mine, theirs] = [await sharing(ann), await sharing(ben)];
  const [about, other] = [views(ann, projectCalled(mine.slug)), views(ann, projectCalled(theirs.slug))];
  const headersOf = async (...evaluations: Asked[]) => {
    const { headers } = await new Service(secret).send({ evaluations }, EVALUATIONS);
    return ["Gatehouse-Revision", "Gatehouse-Age"].map((name) => headers.get(name));
  };
  const service = await newService(ann, ok<ProjectView>(await ann.client.get(mine.path)));
  const { headers } = await service.send(about);
  expect(await headersOf(about, about)).toEqual([headers.get("Gatehouse-Revision"), expect.stringMatching(/^\d+$/)]);
  expect(await headersOf(about, other)).toEqual([null, null]);
});
